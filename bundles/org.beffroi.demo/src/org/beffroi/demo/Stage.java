package org.beffroi.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.demo.script.Channel;
import org.beffroi.demo.script.Line;

/**
 * Plays a script: gives each line its person, its instant, its place in a conversation and its identity.
 *
 * <p>A comment answers the latest line that opens a conversation, unless {@code to=} says otherwise; {@code cc} answers the
 * line just above it. Not for several threads.
 */
final class Stage {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Cast cast;
    private final ZoneId zone;
    private final Echoes echoes;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> byKey = new HashMap<>();
    private String story = "";
    private Draft root;
    private Draft above;

    Stage(Cast cast, ZoneId zone) {
        this.cast = cast;
        this.zone = zone;
        this.echoes = new Echoes(cast);
    }

    /** Plays the lines of one script, in order. */
    List<Draft> play(String script, List<Line> lines) {
        drafts.clear();
        byKey.clear();
        story = script;
        root = null;
        above = null;
        for (Line line : lines) {
            try {
                say(line);
            } catch (RuntimeException e) {
                throw new IllegalStateException(line.place() + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(drafts);
    }

    private void say(Line line) {
        Draft answered = answered(line);
        if (line.who().startsWith("*")) {
            drafts.addAll(echoes.of(answered, line));
            return;
        }
        Draft draft = draft(line, answered);
        drafts.add(draft);
        above = draft;
        if (draft.opens()) {
            root = draft;
        }
        if (!line.key().isEmpty()) {
            byKey.put(line.key(), draft);
        }
    }

    private Draft answered(Line line) {
        String to = line.more().get("to");
        if (to != null) {
            if (!byKey.containsKey(to)) {
                throw new IllegalArgumentException("nothing is called " + to);
            }
            return byKey.get(to);
        }
        return line.as().equals("cc") ? above : root;
    }

    private Draft draft(Line line, Draft answered) {
        Person person = cast.named(line.who());
        Instant published = instant(line, answered, person);
        Channel channel =
                switch (line.as()) {
                    case "c", "cc", "r", "q", "d" -> answered.channel();
                    case String code -> Channel.ofCode(code);
                };
        Map<String, String> links = links(line.as(), answered);
        String text = line.as().equals("r") ? answered.text() : line.text();
        return new Draft(
                Identity.of(channel, person, published, line.title() + text),
                published,
                channel,
                type(line.as(), channel),
                person,
                outlet(line, answered, channel, person),
                line.tone(),
                story,
                line.title(),
                text,
                links,
                line.more());
    }

    private Instant instant(Line line, Draft answered, Person person) {
        int second = Dice.of("second", line.place(), person.handle()).below(60);
        if (line.when().startsWith("+")) {
            long minutes = Long.parseLong(line.when().substring(1));
            return answered.published().plusSeconds(minutes * 60 + second - 30);
        }
        return LocalDateTime.parse(line.when(), CLOCK)
                .atZone(zone)
                .toInstant()
                .plusSeconds(officialSecond(person, second));
    }

    /** Institutions and the press publish on the minute: their tools are scheduled. */
    private static int officialSecond(Person person, int second) {
        return person.kind() == Person.Kind.INSTITUTION || person.kind() == Person.Kind.PRESS ? 0 : second;
    }

    static Map<String, String> links(String as, Draft answered) {
        if (answered == null) {
            return Map.of();
        }
        String thread = answered.links().getOrDefault("thread", answered.id());
        return switch (as) {
            case "c", "cc" -> Map.of("replyTo", answered.id(), "thread", thread);
            case "r" -> Map.of("repostOf", answered.id());
            case "q" -> Map.of("quoteOf", answered.id());
            default -> Map.of();
        };
    }

    private static String type(String as, Channel channel) {
        return switch (as) {
            case "c", "cc" -> "comment";
            case "r" -> "repost";
            case "q" -> "quote";
            default -> channel.type();
        };
    }

    /** Comments are carried by the page they stand under; a page's or title's own words by itself. */
    private static String outlet(Line line, Draft answered, Channel channel, Person person) {
        if (line.as().equals("c") || line.as().equals("cc")) {
            return answered.outlet();
        }
        if (line.more().containsKey("on")) {
            return line.more("on", "");
        }
        if (channel == Channel.GOOGLE || channel == Channel.COUNCIL) {
            return line.more("place", "");
        }
        return person.kind() == Person.Kind.ORDINARY ? "" : person.name();
    }
}
