package org.beffroi.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.demo.script.ScriptReader;

/**
 * The two fictional analysts of the town hall, and what they wrote beside some mentions: tone, department, tags, status,
 * notes.
 *
 * <p>A part is coded by both, who agree most of the time and not always, as people do. They work on week-days, from half
 * past eight to six, and faster on the days of the crisis.
 */
final class Analysts {

    private static final String FIRST = "Solveig M.";
    private static final String SECOND = "Ibrahim T.";
    private static final BatchId BATCH = new BatchId("demo-coding");
    private static final Map<Character, String> TONES =
            Map.of('+', "positive", '0', "neutral", '-', "negative", '?', "unsure");
    private static final Map<String, String> TAGS = Map.of(
            "canteen", "cantine",
            "bridge", "pont aux Ânes",
            "festival", "Grande Carillonnée",
            "goose", "Gertrude",
            "lights", "éclairage nocturne",
            "waste", "redevance");
    private static final Map<String, Double> SHARES = Map.of(
            "canteen", 0.22,
            "bridge", 0.2,
            "festival", 0.15,
            "goose", 0.12,
            "lights", 0.4,
            "waste", 0.3,
            "town", 0.18,
            "chronicle", 0.15,
            "life", 0.12,
            "everyday", 0.04);

    private final List<String[]> notes;
    private final Set<String> said = new HashSet<>();
    private final List<Act> acts = new ArrayList<>();

    Analysts(ScriptReader scripts) {
        notes = scripts.rows("notes.tsv").stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\t", 3))
                .toList();
    }

    /** Their acts on some of these drafts, oldest first. */
    List<Act> acts(List<Draft> drafts) {
        acts.clear();
        said.clear();
        for (Draft draft : drafts) {
            Dice dice = Dice.of("analysts", draft.id());
            boolean ofThePeople = !draft.person().isPublic() && !draft.type().equals("repost");
            if (ofThePeople && dice.chance(share(draft))) {
                code(draft, dice);
            }
        }
        acts.removeIf(act -> act.when().isAfter(DemoTown.TODAY));
        acts.sort((one, other) -> one.when().compareTo(other.when()));
        return List.copyOf(acts);
    }

    /** Letters and messages to the town hall are nearly all read; the rest by story. */
    private static double share(Draft draft) {
        return draft.channel().online() ? SHARES.get(draft.story()) : 0.55;
    }

    private void code(Draft draft, Dice dice) {
        String who = dice.chance(0.58) ? FIRST : SECOND;
        Instant when = worked(draft.published().plusSeconds(900 + dice.below(7 * 3600)));
        act(draft, who, when, "tone", set(CoreFields.TONE.name(), TONES.get(draft.tone())));
        String department = draft.more("dept", "");
        if (!department.isEmpty() && dice.chance(0.7)) {
            act(draft, who, when.plusSeconds(9), "department", set(CoreFields.DEPARTMENT.name(), department));
        }
        tag(draft, who, when.plusSeconds(15), dice);
        note(draft, who, when.plusSeconds(70), dice);
        if (dice.chance(0.2)) {
            String other = who.equals(FIRST) ? SECOND : FIRST;
            Instant later = worked(when.plusSeconds(3600L * (2 + dice.below(40))));
            act(
                    draft,
                    other,
                    later,
                    "second",
                    set(CoreFields.TONE.name(), TONES.get(secondOpinion(draft.tone(), dice))));
        }
    }

    private static char secondOpinion(char tone, Dice dice) {
        if (dice.chance(0.84)) {
            return tone;
        }
        return tone == '0' ? dice.pick(List.of('-', '+', '?')) : dice.chance(0.7) ? '0' : '?';
    }

    private void tag(Draft draft, String who, Instant when, Dice dice) {
        String tag = TAGS.get(draft.story());
        if (tag != null && dice.chance(0.8)) {
            act(draft, who, when, "tag", id -> new Act.Add(id, CoreFields.TAG.name(), tag));
        }
        if (draft.tone() == '+' && dice.chance(0.25)) {
            act(draft, who, when.plusSeconds(4), "tag2", id -> new Act.Add(id, CoreFields.TAG.name(), "à citer"));
        }
        if (draft.text().contains("30 ENFANTS") || draft.text().contains("FERMER la médiathèque")) {
            act(
                    draft,
                    who,
                    when.plusSeconds(5),
                    "tag3",
                    id -> new Act.Add(id, CoreFields.TAG.name(), "fausse information"));
        }
    }

    private void note(Draft draft, String who, Instant when, Dice dice) {
        boolean written = !draft.channel().online();
        String about = written ? draft.channel().network() : draft.story();
        List<String[]> apt = notes.stream().filter(row -> row[0].equals(about)).toList();
        if (apt.isEmpty() || !dice.chance(written ? 0.6 : 0.3)) {
            return;
        }
        String[] row = dice.pick(apt);
        act(draft, who, when, "status", set(CoreFields.STATUS.name(), row[1]));
        if (written ? dice.chance(0.5) : said.add(row[2])) {
            act(draft, who, when.plusSeconds(30), "note", id -> new Act.Add(id, CoreFields.NOTE.name(), row[2]));
        }
    }

    private interface Deeds {
        Act.Deed on(MentionId id);
    }

    private static Deeds set(String field, String value) {
        return id -> new Act.Set(id, field, List.of(value));
    }

    private void act(Draft draft, String who, Instant when, String kind, Deeds deeds) {
        String id = "demo-" + kind + "-" + draft.id();
        acts.add(new Act(id, BATCH, who, Act.Hand.HUMAN, when, deeds.on(new MentionId(draft.id()))));
    }

    /** The next working moment. */
    private static Instant worked(Instant instant) {
        ZonedDateTime when = instant.atZone(DemoTown.ZONE);
        while (when.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || when.getHour() < 9 || when.getHour() > 17) {
            when = when.plusHours(1);
        }
        return when.toInstant();
    }
}
