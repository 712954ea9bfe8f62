package org.beffroi.analyses.rising.discontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.junit.jupiter.api.Test;

/** A small town in which one day six people speak of rooks. */
class NewWordsTest {

    private static final LocalDate LAST = LocalDate.parse("2024-03-10");

    private final Town town = new Town();
    private int next;

    NewWordsTest() {
        for (int day = 0; day < 60; day++) {
            say(
                    Instant.parse("2024-01-02T10:00:00Z").plusSeconds(86_400L * day),
                    "la vie suit son cours",
                    "ancien" + day);
        }
    }

    @Test
    void aWordThatManySayOfLateAndFewSaidBeforeIsASubject() {
        for (String who : List.of("ada", "ben", "cleo", "dan", "eve", "fay")) {
            say(Instant.parse("2024-03-09T10:00:00Z"), "encore ces corbeaux à l’aube", who);
        }
        assertThat(subjects()).extracting(Subject::value).anySatisfy(words -> assertThat(words)
                .contains("corbeaux"));
    }

    @Test
    void whatOnePersonRepeatsIsNone() {
        for (int i = 0; i < 12; i++) {
            say(Instant.parse("2024-03-09T10:00:00Z"), "encore ces corbeaux à l’aube", "ada");
        }
        assertThat(subjects()).isEmpty();
    }

    @Test
    void whatJournalistsAndThoseElectedSayIsNone() {
        for (String who : List.of("gazette", "radio", "conseillère", "adjoint", "association", "revue")) {
            town.add(
                    "2024-03-09T10:00:00Z",
                    "encore ces corbeaux à l’aube " + next++,
                    CoreFields.AUTHOR,
                    who,
                    CoreFields.TONE,
                    "negative",
                    CoreFields.SPEAKER,
                    next % 2 == 0 ? "press" : "elected");
        }
        assertThat(subjects()).isEmpty();
    }

    @Test
    void whatWasAlwaysSaidIsNotNew() {
        for (String who : List.of("ada", "ben", "cleo", "dan", "eve", "fay")) {
            say(Instant.parse("2024-03-09T10:00:00Z"), "la vie suit son cours", who);
        }
        assertThat(subjects()).isEmpty();
    }

    private List<Subject> subjects() {
        Run run = town.run();
        Voices voices = Voices.of(run, new Query.Everything(), new DaySpan(LocalDate.parse("2023-12-01"), LAST));
        return new Grievances(run, voices, new Sayings(run, voices), new Thresholds(5))
                .at(LAST.plusDays(1).atStartOfDay(run.zone()).toInstant().toEpochMilli()).stream()
                        .filter(subject -> subject.kind() == Subject.Kind.WORDS)
                        .toList();
    }

    private void say(Instant when, String text, String who) {
        town.add(
                when.toString(),
                text + " " + next++,
                CoreFields.AUTHOR,
                who,
                CoreFields.TONE,
                "negative",
                CoreFields.COPIES,
                "of " + next,
                CoreFields.NETWORK,
                "facebook");
    }
}
