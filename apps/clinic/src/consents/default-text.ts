/**
 * The text that a new practice is offered, in our own words, as an owner would type it. It is a draft until an owner
 * publishes it: no law office has read it. Figures: Brady and others 2014 (7,629 treatments reported by 39 physical
 * therapists in Ireland), Boyce and others 2020 (about 20,460 treatments reported by 420 in the United States), each with its
 * denominator. That points away from the complaint and points of the ear are not used is asked for by an older text of
 * Colorado's rule, and by other states; whether the present one asks for it was not confirmed.
 */
export const DEFAULT_TITLE = 'Consent to dry needling';

export const DEFAULT_TEXT = `# What it is
A thin, solid needle is put through the skin into a muscle, often into a sore spot in it. Nothing is injected. The needle may be moved up and down or left in place for some minutes, and a small electric current may run between two needles. You may feel the muscle twitch or ache; that is common.

Your physical therapist chooses the muscles after examining you. Dry needling is not acupuncture: acupuncture points far from your complaint, and points of the ear, are not used.

# How it may help
It may ease pain and make moving easier for some weeks, as part of a programme with exercise. How sure is that? Low to middling: studies find it better than no treatment more clearly than better than other active care, and in some good studies it added nothing. Nobody can promise that it helps you.

# What often happens
- Soreness of the muscle, usually for one or two days, sometimes three.
- In Ireland, 39 physical therapists reported on 7,629 treatments. In about 19 of 100 treatments there was something unwanted and mild: a bruise in about 8 of 100, a little bleeding in 5, pain during it in 3 and after it in 2, more of the old pain for a while in 1. Drowsiness, headache or feeling sick came in fewer than 1 of 100.
- In the United States, 420 physical therapists reported on about 20,460 treatments: something minor in about 37 of 100, bleeding in 16, a bruise in 8, pain during it in 6.

# What is rare and serious
- A needle at the chest, the upper back, the base of the neck or the shoulder can reach the lung, so that air gets around it (a collapsed lung). That can need hospital.
- A needle can hurt a nerve, a blood vessel or another organ, bring an infection, or break. People also faint.
- In the American reports 20 of about 20,460 treatments had a major unwanted event: about 1 in 1,024 treatments. In the Irish reports there was none in 7,629; that fits a risk of up to 4 in 10,000.
- In these studies therapists reported on their own treatments. Asked themselves, patients tend to report more.

# Please tell us before each treatment
- if you are or may be pregnant
- if you take a blood thinner or bleed easily
- if you have a pacemaker, another implant, a new joint, or had surgery lately
- if you have an infection, a fever, diabetes, cancer, a weak immune system or an illness of the lungs
- if you are allergic to metals, afraid of needles, have fainted before, or have not eaten today

# Other ways
You can be treated without needles: with exercise, treatment by hand, heat, advice on load and rest, or with medicine from your doctor. You can also wait. Ask what each can do for you.

# Your therapist
Your therapist is {therapist}. {training}

# Afterwards
Call us for soreness beyond three days, a bruise that spreads, numbness, weakness, fever or redness. Short of breath, pain in the chest or a new cough, even days later; a sudden very strong headache; weakness; or loss of control of bladder or bowel: call the emergency number (911 in the USA) at once.

# Your choice
Needling is done only where it was explained to you and you agree. You may say stop at any moment. You may withdraw this consent at any time, without a reason, and are treated as well as before. Ask whatever you want to know before you sign. You get a copy.`;
