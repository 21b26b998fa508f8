/// What people say when they ask for an attribute without its name, as data.
///
/// Each line: name | phrases, divided by commas and compared by their stems, as in `AttributeTable`.
/// They are read in questions only: a heading or a label names what stands below it.
enum SpokenPhrases {
  static let lines = """
    salary | take home, takes home, get paid, bring home, bring in money, get per month, get per year, get per hour, get a month, get a year, get an hour, get a day, make a month, make a day, make a week, make per month, make per day, rake in, paycheck, pay packet, payslip, daily rate, going rate, rate per, what rate, fee per, lucrative, financially, stipend, cost per hour, cost per day, start on, starts on, begin on, be making, money in it, worth a year
    growth | expand, boom, booming, dying out, future proof, future of, on the way up, on the way down, on the way out, still be needed, job market, there be jobs, there be more, chances of finding, chances of getting, how market, employment develop, future in, run out of work, job security
    openings | how many vacancies, openings a year
    employment | how many people work, how many people are, number of people, how big occupation
    tool | packages use, consoles, rely on daily, gadgets, gear, kit, apps, instruments, devices, machines, equipment, computer programs, packages, work with every day, toolbox, toolkit, tool box, tool kit, what use, use every day, use daily
    skill | sort of person, kind of person, type of person, makes a good, make a good, what does it take, what it takes, good at, temperament, talents, character, need to be good at, do i need to be good, key skills, essential skills, key qualities
    education | uni, university, go to college, go to school, what to study, major in, classes, courses, training take, time to qualify, take to qualify, do to qualify, how qualify, what does it take to become, what it takes to become, need to become, need to be a, need to be an
    experience | years in the job, track record, years behind
    certification | credentials, accredited, accreditation, board certified
    licence | permit, legally allowed, allowed to practice, register, exam take
    responsibility | do every day, do all day long, day look like, spend the day, spend their day, spend their days, spend their time, do at work, in charge of, job involve, job consist, typical day, day in the life, would i do, will i do, i be doing, daily work, work involve, work entail, job entail, get to do, key tasks, key duties, key responsibilities
    employer | who hires, find work, find a job, works for, work for, employed by, which companies, what companies, places work, organisations employ, organizations employ, companies hire, companies employ, firms hire, firms employ, where i work, where would work
    working_hours | nine to five, work week, working week, part time, full time, days a week, days off, time off, what =hours, which =hours, how many =hours
    collaboration | report to, reports to, answer to, work alongside, work closely, team up, deal with whom
    entry_difficulty | foot in the door, break into, get into, quicker to start, quick to start, easier to start, competitive to get
    career_path | career lead, lead in the end, climb the ladder, move up, promotion, get promoted, next step, end up as, go from there, work up to, career develop
    transition | retrain, retraining, change career, change careers, make the jump, make the leap, make the move, switch over, change over, cross over, move across, move over, retrain as, go over to
    alias | another word for, other titles, job titles, short for, abbreviation, acronym, stands for, call themselves
    similar | occupations like, jobs like, careers like, roles like, occupations are like, jobs are like, what else do, what else could
    learning_resource | first step, where begin, where start, prepare for
    output | end result, hand in, final product
    """
}
