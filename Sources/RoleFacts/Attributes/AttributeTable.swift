/// The vocabulary of attributes, as data.
///
/// Each line: name | what an article's labels and headings call it | what questions call it.
/// Phrases are divided by commas and compared by their stems; a phrase of several words wins over a
/// shorter one. Words are about careers in general; no role and no article is named.
enum AttributeTable {
  static let lines = """
    salary | salary, salaries, pay, money, earnings, wage, wages, income, median pay, median annual wage, average pay, base pay, remuneration, day rate, hourly rate, yearly pay, typical pay, freelance, contractor, per year, per hour, per month, yearly, hourly pay, hourly wage, pay elsewhere, bonus | salary, pay, paid, earn, wage, income, make per year, make a year, make an hour, make per hour, make in, how much do make, how much does make, money, compensation, annual compensation, day rate, hourly rate, contractor rate, remuneration, cost per year, pay band, pay ceiling, well paid, dollars, charge
    hiring_cost | hiring cost, cost to hire, annual compensation, employer cost | hiring cost, cost to hire, cheaper to employ, cheaper to hire, expensive to hire, costs to employ, employ cheaply
    growth | growth, job growth, employment growth, job outlook, outlook, growth rate, employment change, percent change in employment, projected growth, prospects, demand, job prospects, vacancies | growth, grow, growing, outlook, job outlook, prospects, forecast, demand, decline, shrink, rise, increase, percent change, employment change, expected to change, by how many jobs, growth rate, projected to grow, change from to, projected to change, rise or fall, added or lost, jobs be added, jobs be lost, numeric employment change, employment expected to change
    openings | openings, job openings, openings per year, vacancies per year | openings, job openings, how many job openings, vacancies come up
    employment | number of jobs, jobs, employment, size of the occupation | number of jobs, how many jobs, jobs were there, people work as, large is the occupation, jobs hold, how many of them, employed as, were employed, are employed
    language | programming languages, programming language, languages, programming, coding languages | programming languages, languages, language, what to code in
    framework | frameworks, ml libraries, libraries, framework | frameworks, framework, libraries
    platform | cloud, cloud platforms, platforms, cloud computing | cloud platforms, cloud, platforms
    tool | tools, tools and software, software, technologies, technology, tech stack, devops, devops tools, visualization, visualization tools, data handling, spreadsheets, storage, databases, pipeline tools, dashboard tools, everyday tools, testing, programs, equipment, tools of the trade, protocols | tools, tool, software, equipment, gear, technologies, tech stack, programs, databases, storage, testing tools, dashboards, protocols, software programs, orchestration
    skill | skills, required skills, skill set, skill emphasis, key skills, personal strengths, strengths, important qualities, qualities, personality, habits, skills that count, soft skills, traits, qualities that help, what it takes | skills, skill, soft skills, qualities, strengths, traits, abilities, personality, skill emphasis
    knowledge | core knowledge, knowledge, core subjects, subjects | knowledge, know, subjects
    education | how to become, education, educational background, educational backgrounds, degree, qualifications, entry requirements, background, typical background, study, studies, training, schooling, entry level education, typical entry level education, usual entry education, graduate degrees, minimum degree, getting in, ways in, route in, routes in, entry routes | education, degree, qualification, diploma, study, studies, phd, master, bachelor, schooling, educational background, college, years of study, entry ticket
    training | on the job training, training on the job | on the job training, training
    experience | experience, work experience, work experience in a related occupation, experience in a related job | work experience, experience
    certification | certifications, certification, certificates, certificate, credentials, exams | certification, certifications, certificate, certificates, credentials, certified
    licence | licence, license, licensing, licensure, registration, licenses certifications and registrations, state exam | licence, license, licensed, licensure, registration, exam, exams
    responsibility | responsibilities, key responsibilities, core responsibilities, duties, job duties, usual duties, tasks, typical tasks, what they do, what they spend the day on, what they spend the week on, day to day, a day at work, scope of work, who does what, accountabilities, accountable for, owns | responsibilities, responsibility, duties, duty, tasks, task, day to day, do all day, accountable, responsible
    output | output, typical output, deliverables, main deliverable, what they deliver | output, outputs, deliver, delivers, deliverable, deliverables, hand over, produce, produces
    definition | definition, definitions, main role, main job, what it is | definition, mean, meaning
    focus | focus, primary focus, main focus, focus area | focus, focus area, focus areas
    goal | goal, goals, end goal, end goals, objective, primary goal, mission | goal, goals, objective, aim, purpose
    work_style | work style, working style | work style
    lifecycle_stage | lifecycle stage, stage of the lifecycle | lifecycle, early stage, late stage
    industry | industries, common industries, sectors, industry | industries, industry, sectors, fields hire
    employer | employers, largest employers, where they work, workplace, workplaces, work setting, work settings, typical settings, work environment, place of work, who hires, settings, where you work, working environment | employers, employer, where do work, where does work, where can work, places of work, largest employer, who employs, workplaces
    collaboration | collaboration, workflow and collaboration, talks to, reports to, works with, stakeholder contact, teamwork | collaborate, collaboration, with whom, who work with, whom work with, who deal with, whom deal with, stakeholder contact, work together
    entry_difficulty | barrier to entry, difficulty of entry, entry difficulty, ease of entry | barrier to entry, beginner, beginners, newcomers, easier to enter, easier to get into, easier to start, hard to get in, hard to enter
    talent_availability | talent availability, availability | talent availability, qualified people, easier to hire, harder to fill, available on the market
    time_to_value | time to value, business impact | time to value, business value, value sooner
    career_path | career path, career paths, career ladder, advancement, progression, closest neighbour, career progression | career path, advancement, progression, promoted, comes after, career ladder
    transition | transition, skills transition, switching, moving from, changing sides, can you switch, switch, transition between | transition, switch, move into, become a, become an, branch into, change from
    similar | similar occupations, related jobs, related occupations, related roles | similar, resemble, alternatives, related occupations, related jobs
    preference | which role is right, which role should you choose, which should you choose, which one should you pick, how to choose, who it suits, which one suits you, which is for you, pick your side, preference, suitable role, so which are you, which is right for you, which one is for you, bottom line, right for you, better for you, best for you, which fits you, which one fits, pick your, who should choose | suits, suit, right for me
    recommendation | recommendations, hiring advice, when to hire, verdict, hire, who should you, which do you need, who do you need, who needs which | whom to hire, hire
    example_project | example project, example projects, sample project, project idea | example project, project, might build, something build
    learning_resource | practical tips, practical tips for getting started, getting started, tips, how to get started, how to start, first steps, learning resources | get started, tips, learning resources, learn, start as
    working_hours | working hours, work schedule, work schedules, hours, stress and hours, on call duty, working life, schedule | working hours, work hours, hours a week, schedule, shifts, overtime
    alias | also known as, other names, aliases | also known as, other name, stand for, another name
    """
}
