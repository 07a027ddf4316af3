import { NavLink } from 'react-router';

type StaffHeadProps = {
  readonly practiceName: string;
  readonly displayName: string;
  /** Due today or overdue. */
  readonly dueTasks: number;
  readonly canSee: {
    readonly today: boolean;
    readonly tasks: boolean;
    readonly patients: boolean;
    readonly needles: boolean;
    readonly team: boolean;
    readonly practice: boolean;
    /** The first page of the public site that the person may open. */
    readonly website: string | undefined;
    readonly reports: boolean;
    readonly accessLog: boolean;
  };
};

/** The bar over every staff page: only what this person may open. */
export function StaffHead({ practiceName, displayName, dueTasks, canSee }: StaffHeadProps) {
  return (
    <header className="staff-head">
      <NavLink className="name" to="/staff" end>
        {practiceName}
      </NavLink>
      <nav aria-label="Staff pages">
        {canSee.today && <NavLink to="/staff/today">Today</NavLink>}
        {canSee.tasks && (
          <NavLink to="/staff/tasks">
            Tasks
            {dueTasks > 0 && (
              <span className="due">
                {dueTasks}
                <span className="unseen"> due</span>
              </span>
            )}
          </NavLink>
        )}
        {canSee.patients && <NavLink to="/staff/patients">Patients</NavLink>}
        {canSee.team && <NavLink to="/staff/team">Team</NavLink>}
        {(canSee.practice || canSee.needles) && (
          // Whoever may not open the practice's settings finds its needles and safety rules there.
          <NavLink to={canSee.practice ? '/staff/practice' : '/staff/practice/needles'}>Practice</NavLink>
        )}
        {canSee.website && <NavLink to={canSee.website}>Website</NavLink>}
        {canSee.reports && <NavLink to="/staff/reports/needling">Looking back</NavLink>}
        {canSee.accessLog && <NavLink to="/staff/access-log">Access log</NavLink>}
      </nav>
      <div className="who">
        <NavLink to="/staff/account">{displayName}</NavLink>
        <form method="post" action="/staff/sign-out">
          <button type="submit">Sign out</button>
        </form>
      </div>
    </header>
  );
}
