package org.beffroi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.demo.script.Channel;
import org.beffroi.demo.script.ScriptReader;

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
    private final List<LocalDate> calendar;
    private final List<Draft> drafts = new ArrayList<>();

    Everyday(Cast cast, ScriptReader scripts, Neighbours neighbours) {
        this.cast = cast;
        this.scripts = scripts;
        this.neighbours = neighbours;
        LocalDate first = DemoTown.day(DemoTown.FIRST_DAY);
        this.calendar = IntStream.range(0, DAYS).mapToObj(first::plusDays).toList();
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
        Map<Saying, Set<LocalDate>> said = new HashMap<>();
        often.forEach(saying -> each(saying, (way, day, dice) -> {
            if (!way.equals("c")) {
                drafts.add(post(saying, way, day, dice));
                said.computeIfAbsent(saying, any -> new HashSet<>()).add(day);
            }
        }));
        Pages pages = new Pages(roots, drafts);
        once.stream().filter(Saying::comments).forEach(saying -> {
            Dice dice = Dice.of("once", saying.place());
            pages.near(saying, day(days(saying), saying.ways().getFirst(), dice), Set.of())
                    .ifPresent(page -> drafts.add(answer(saying, page, page, dice)));
        });
        often.forEach(saying -> comment(saying, pages, said.computeIfAbsent(saying, any -> new HashSet<>())));
        drafts.addAll(new Answers(cast, scripts, neighbours).to(drafts));
        return List.copyOf(drafts);
    }

    private void comment(Saying saying, Pages pages, Set<LocalDate> said) {
        each(saying, (way, day, dice) -> {
            if (way.equals("c")) {
                pages.near(saying, day, said).ifPresent(page -> {
                    said.add(DemoTown.day(page.published()));
                    drafts.add(answer(saying, page, page, dice));
                });
            }
        });
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
                above = post(
                        saying,
                        saying.ways().getFirst(),
                        day(days(saying), saying.ways().getFirst(), dice),
                        dice);
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
        List<LocalDate> days = days(saying);
        int times = Math.max(1, Math.min(TIMES, days.size() / 24));
        for (int time = 0; time < times; time++) {
            Dice dice = Dice.of("often", saying.place(), time);
            int from = days.size() * time / times;
            int to = days.size() * (time + 1) / times;
            int margin = (to - from) / 8;
            List<LocalDate> part = days.subList(from + margin, to - margin);
            String way = dice.pick(saying.ways());
            occasion.take(way, day(part, way, dice), dice);
        }
    }

    /** All days on which it may be said. */
    private List<LocalDate> days(Saying saying) {
        return saying.always()
                ? calendar
                : calendar.stream().filter(saying::suits).toList();
    }

    /** One of these days, likelier where more is said that way. */
    private LocalDate day(List<LocalDate> days, String way, Dice dice) {
        Channel channel = way.equals("c") || way.equals("^") ? Channel.FACEBOOK : Channel.ofCode(way);
        LocalDate day = dice.pick(days);
        for (int attempt = 0; attempt < 80 && !dice.chance(almanac.weight(day, channel) / 2.6); attempt++) {
            day = dice.pick(days);
        }
        return day;
    }

    private Draft answer(Saying saying, Draft page, Draft after, Dice dice) {
        Instant published = Answers.after(after.published(), dice);
        Person person = saying.speaker().equals("=") ? page.person() : speaker(saying, page.channel(), dice);
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
        Instant published = almanac.moment(day, channel, person.kind() != Person.Kind.ORDINARY, dice);
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
        if (saying.speaker().equals("F")) {
            return cast.named(neighbours.woman(dice));
        }
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
}
