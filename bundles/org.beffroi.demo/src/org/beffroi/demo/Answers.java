package org.beffroi.demo;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.demo.script.Channel;
import org.beffroi.demo.script.ScriptReader;

/** The short answers that people, and sometimes the town, give to everyday posts. */
final class Answers {

    private static final int MEMORY = 40;

    private final Cast cast;
    private final Neighbours neighbours;
    private final List<Answer> answers;
    private final List<Answer> town;
    private final Deque<Answer> heard = new ArrayDeque<>();

    /** A short answer: to which tone, in which tone, on which matters (none for all), in which words. */
    private record Answer(char to, char tone, Set<String> matters, String pattern) {

        static Answer of(String[] cells) {
            return new Answer(cells[0].charAt(0), cells[1].charAt(0), matters(cells[2]), cells[3]);
        }

        static Answer ofTown(String[] cells) {
            return new Answer(cells[1].startsWith("Merci") ? '+' : '-', '0', matters(cells[0]), cells[1]);
        }

        private static Set<String> matters(String cell) {
            return cell.equals("*") ? Set.of() : Set.of(cell.split(","));
        }

        boolean suits(Draft draft) {
            return to == draft.tone() && (matters.isEmpty() || matters.contains(draft.more("matter", "")));
        }
    }

    Answers(Cast cast, ScriptReader scripts, Neighbours neighbours) {
        this.cast = cast;
        this.neighbours = neighbours;
        this.answers = scripts.rows("everyday/answers.tsv").stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> Answer.of(row.split("\t", 4)))
                .toList();
        this.town = scripts.rows("everyday/town-answers.tsv").stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> Answer.ofTown(row.split("\t", 2)))
                .toList();
    }

    /** Answers to those of the drafts that call for some. */
    List<Draft> to(List<Draft> drafts) {
        List<Draft> given = new ArrayList<>();
        List<Draft> inTime = new ArrayList<>(drafts);
        inTime.sort(Comparator.comparing(Draft::published).thenComparing(Draft::id));
        for (Draft draft : inTime) {
            if (draft.opens()
                    && draft.channel() == Channel.FACEBOOK
                    && draft.person().kind() == Person.Kind.ORDINARY) {
                answer(draft, given);
            }
        }
        return given;
    }

    private void answer(Draft draft, List<Draft> given) {
        Dice dice = Dice.of("answers", draft.id());
        boolean personal = draft.more("matter", "").isEmpty();
        if (personal && draft.tone() == '0') {
            return;
        }
        int count = personal ? dice.weighted(60, 30, 10) : dice.weighted(38, 27, 16, 9, 6, 4);
        List<Answer> apt =
                answers.stream().filter(answer -> answer.suits(draft)).toList();
        Draft answered = draft;
        for (int i = 0; i < count; i++) {
            Optional<Answer> chosen = unheard(apt, dice);
            if (chosen.isEmpty()) {
                break;
            }
            Answer answer = chosen.get();
            Person person = cast.named(neighbours.name(dice));
            String text = Idiolect.of(person).write(Wording.say(answer.pattern(), dice), answer.tone());
            Draft said = comment(answered, person, after(answered.published(), dice), text, answer.tone());
            given.add(said);
            answered = dice.chance(0.25) ? said : draft;
        }
        if (draft.tone() == '-' && dice.chance(0.13) || draft.tone() == '+' && dice.chance(0.04)) {
            townAnswer(draft, dice).ifPresent(given::add);
        }
    }

    /** An answer that was not heard lately, if there is one. */
    private Optional<Answer> unheard(List<Answer> apt, Dice dice) {
        List<Answer> fresh =
                apt.stream().filter(answer -> !heard.contains(answer)).toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = dice.pick(fresh);
        heard.addLast(answer);
        if (heard.size() > MEMORY) {
            heard.removeFirst();
        }
        return Optional.of(answer);
    }

    private Optional<Draft> townAnswer(Draft draft, Dice dice) {
        List<Answer> apt = town.stream().filter(answer -> answer.suits(draft)).toList();
        String first = draft.person().name().split(" ")[0];
        String called = neighbours.isFirstName(first) ? first : "";
        return unheard(apt, dice).map(answer -> {
            String text = Wording.say(answer.pattern().replace("<prénom>", called), dice)
                    .replace(" ,", ",")
                    .replace(" .", ".")
                    .replace("  ", " ")
                    .replace(" !", "\u202f!")
                    .replace(" ?", "\u202f?");
            return comment(draft, cast.named("ville"), officeHours(draft.published(), dice), text, '0');
        });
    }

    private static Draft comment(Draft answered, Person person, Instant when, String text, char tone) {
        return new Draft(
                Identity.of(answered.channel(), person, when, text),
                when,
                answered.channel(),
                "comment",
                person,
                answered.outlet(),
                tone,
                "everyday",
                "",
                text,
                Stage.links("c", answered),
                Map.of("dept", answered.more("dept", ""), "lang", "fr"));
    }

    /** Some time after: mostly within the hour, never in the small hours. */
    static Instant after(Instant published, Dice dice) {
        Instant when = published.plusSeconds(60 + dice.heavyTailed(2400, 1.3));
        int hour = when.atZone(DemoTown.ZONE).getHour();
        return hour < 6 ? when.plusSeconds((7L - hour) * 3600) : when;
    }

    private static Instant officeHours(Instant published, Dice dice) {
        ZonedDateTime when =
                published.plusSeconds(3600L + dice.below(20 * 3600)).atZone(DemoTown.ZONE);
        while (when.getDayOfWeek().getValue() > 5 || when.getHour() < 8 || when.getHour() > 17) {
            when = when.plusHours(1);
        }
        return when.toInstant();
    }
}
