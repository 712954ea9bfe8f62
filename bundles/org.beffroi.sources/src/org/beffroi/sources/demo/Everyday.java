package org.beffroi.sources.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The everyday talk of the town: what is often said, with its variations, far apart in time; what is said once; and the
 * short answers that follow. Everything is drawn from seeded dice.
 */
final class Everyday {

    private static final int TIMES = 6;
    private static final int DAYS = 547;
    private static final Map<String, String> REVIEWED = Map.of(
            "Sports", "Piscine Ondeline",
            "Culture", "Beffroi",
            "Accueil", "Mairie",
            "Mobilités", "Parking du Beffroi");

    private final Cast cast;
    private final ScriptReader scripts;
    private final Almanac almanac = new Almanac();
    private final Neighbours neighbours;
    private final List<String[]> visitors;
    private final List<Draft> drafts = new ArrayList<>();

    Everyday(Cast cast, ScriptReader scripts, Neighbours neighbours) {
        this.cast = cast;
        this.scripts = scripts;
        this.neighbours = neighbours;
        this.visitors = scripts.rows("people/visitors.txt").stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split(" ", 2))
                .toList();
    }

    /**
     * Everyday talk.
     *
     * @param roots what the stories' pages have posted, under which people may comment
     */
    List<Draft> talk(List<Draft> roots) {
        drafts.clear();
        List<Saying> once = sayings("once");
        List<Saying> often = sayings("often");
        post(once);
        often.forEach(saying -> each(saying, (way, day, dice) -> {
            if (!way.equals("c")) {
                drafts.add(post(saying, way, day, dice));
            }
        }));
        Pages pages = new Pages(roots, drafts);
        once.stream().filter(Saying::comments).forEach(saying -> {
            Dice dice = Dice.of("once", saying.place());
            pages.near(saying, day(saying, 0, DAYS, dice))
                    .ifPresent(page -> drafts.add(answer(saying, page, page, dice)));
        });
        often.forEach(saying -> each(saying, (way, day, dice) -> {
            if (way.equals("c")) {
                pages.near(saying, day).ifPresent(page -> drafts.add(answer(saying, page, page, dice)));
            }
        }));
        drafts.addAll(new Answers(cast, scripts, neighbours).to(drafts));
        return List.copyOf(drafts);
    }

    private List<Saying> sayings(String file) {
        List<Saying> sayings = new ArrayList<>();
        String section = "";
        int number = 0;
        for (String row : scripts.rows("everyday/" + file + ".tsv")) {
            number++;
            if (row.startsWith("= ")) {
                section = row.substring(2).strip();
            } else if (!row.startsWith("#") && !row.isBlank()) {
                sayings.add(Saying.of(row, file + ".tsv:" + number, section));
            }
        }
        return sayings;
    }

    /** What is said once and answers nobody, with the answers written for it. */
    private void post(List<Saying> once) {
        Draft above = null;
        Draft last = null;
        for (Saying saying : once) {
            Dice dice = Dice.of("once", saying.place());
            if (saying.follows()) {
                last = answer(saying, above, last, dice);
                drafts.add(last);
            } else if (!saying.comments()) {
                above = post(saying, saying.ways().getFirst(), day(saying, 0, DAYS, dice), dice);
                last = above;
                drafts.add(above);
            }
        }
    }

    /** What is done each time that something is said. */
    private interface Occasion {
        void take(String way, LocalDate day, Dice dice);
    }

    private void each(Saying saying, Occasion occasion) {
        for (int time = 0; time < TIMES; time++) {
            Dice dice = Dice.of("often", saying.place(), time);
            occasion.take(dice.pick(saying.ways()), slot(saying, time, dice), dice);
        }
    }

    private Draft answer(Saying saying, Draft page, Draft after, Dice dice) {
        Instant published = Answers.after(after.published(), dice);
        Person person = saying.speaker().equals("=") ? page.person() : cast.named(neighbours.name(dice));
        String text = Idiolect.of(person).write(Wording.say(saying.pattern(), dice), saying.tone());
        return new Draft(
                Identity.of(page.channel(), person, published, text),
                published,
                page.channel(),
                "comment",
                person,
                page.outlet(),
                saying.tone(),
                "everyday",
                "",
                text,
                Stage.links("c", page),
                facts(saying, page.channel(), dice));
    }

    private Draft post(Saying saying, String way, LocalDate day, Dice dice) {
        Channel channel = Channel.ofCode(way);
        Person person = speaker(saying, channel, dice);
        Instant published = almanac.moment(day, channel, dice);
        String said = Wording.say(saying.pattern(), dice);
        boolean plain = person.kind() == Person.Kind.ORDINARY
                && channel.online()
                && saying.language().equals("fr");
        int mark = said.indexOf("##");
        String title = mark < 0 ? "" : said.substring(0, mark).strip();
        String body = said.substring(mark < 0 ? 0 : mark + 2).strip();
        String text = plain ? Idiolect.of(person).write(body, saying.tone()) : body;
        Map<String, String> facts = facts(saying, channel, dice);
        boolean page = person.kind() != Person.Kind.ORDINARY;
        String outlet = channel == Channel.GOOGLE
                ? facts.get("place")
                : channel == Channel.COUNCIL ? "Conseil municipal" : page ? person.name() : "";
        return new Draft(
                Identity.of(channel, person, published, title + text),
                published,
                channel,
                channel.type(),
                person,
                outlet,
                saying.tone(),
                "everyday",
                title,
                text,
                Map.of(),
                facts);
    }

    private Person speaker(Saying saying, Channel channel, Dice dice) {
        if (!saying.speaker().isEmpty()) {
            return cast.named(saying.speaker());
        }
        return switch (channel) {
            case COUNTER, PHONE -> cast.named("");
            case GOOGLE -> cast.named(reviewer(saying.language(), dice));
            default -> cast.named(neighbours.name(dice));
        };
    }

    private String reviewer(String language, Dice dice) {
        if (language.equals("fr") && dice.chance(0.5)) {
            return neighbours.name(dice);
        }
        return dice.pick(visitors.stream()
                .filter(visitor -> visitor[0].equals(language))
                .toList())[1];
    }

    private static Map<String, String> facts(Saying saying, Channel channel, Dice dice) {
        Map<String, String> facts = new HashMap<>();
        facts.put("dept", saying.department());
        facts.put("matter", saying.matter());
        facts.put("lang", saying.language());
        if (channel == Channel.GOOGLE) {
            int best = saying.tone() == '+' ? 5 : saying.tone() == '-' ? 3 : 4;
            facts.put("r", String.valueOf(best - dice.below(saying.tone() == '-' ? 3 : 2)));
            facts.put("place", REVIEWED.getOrDefault(saying.department(), "Sonneval-sur-Lirelle"));
        }
        return facts;
    }

    /** A day in the given part of the eighteen months, so that the same saying never comes back soon. */
    private LocalDate slot(Saying saying, int time, Dice dice) {
        int length = DAYS / TIMES;
        return day(saying, time * length + 6, (time + 1) * length - 6, dice);
    }

    private LocalDate day(Saying saying, int from, int to, Dice dice) {
        LocalDate first = DemoTown.FIRST_DAY.atZone(DemoTown.ZONE).toLocalDate();
        Channel channel = saying.comments()
                ? Channel.FACEBOOK
                : Channel.ofCode(saying.ways().getFirst());
        LocalDate day = first;
        for (int attempt = 0; attempt < 400; attempt++) {
            boolean wide = attempt > 60;
            day = first.plusDays(wide ? dice.below(DAYS) : from + dice.below(to - from));
            if (saying.months().contains(day.getMonth())
                    && dice.chance(almanac.weight(day, channel) / 2.6 + (wide ? 0.2 : 0))) {
                return day;
            }
        }
        return day;
    }
}
