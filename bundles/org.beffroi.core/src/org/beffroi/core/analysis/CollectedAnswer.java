package org.beffroi.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;

/**
 * An answer about some days, as far as anything was collected on them: where nothing was, none of its figures is measured, and
 * where some of it was, that is said, and what is drawn over time has gaps ({@link UnwatchedSpans}). One place for all analyses,
 * those of plug-ins included.
 */
final class CollectedAnswer {

    private CollectedAnswer() {}

    /**
     * The answer with what is to be said of its days.
     *
     * @param query as typed, blank for everything; empty where the analysis looks for no mentions
     * @param period as typed; of an answer about all days only what is drawn over time is looked at
     */
    static Answer of(Answer answer, Optional<String> query, Optional<String> period, Run run) {
        Optional<Query.Period> asked = period.filter(typed -> !typed.isBlank()).map(run::period);
        if (query.isEmpty() && asked.isEmpty()) {
            // What looks for no mentions, such as the work that a strategy plans, is not of days that anybody watches.
            return answer;
        }
        return toCome(asked, query, run)
                .map(said -> said(collected(answer, query, asked, run), said))
                .orElseGet(() -> collected(answer, query, asked, run));
    }

    /** How many mentions are dated after today, where the days that were asked for do not end before; empty without any. */
    private static Optional<String> toCome(Optional<Query.Period> asked, Optional<String> query, Run run) {
        LocalDate today = run.days().today();
        if (asked.isPresent()
                && asked.get().to() != null
                && !run.days().dayOf(asked.get().to()).isAfter(today)) {
            return Optional.empty();
        }
        Query later = new Query.Period(
                CoreFields.PUBLISHED.name(),
                new Query.FixedDay(today.plusDays(1)),
                asked.map(Query.Period::to).orElse(null));
        Query search = run.query(query.orElse(""), Optional.empty());
        long mentions = run.snapshot()
                .count(
                        search instanceof Query.Everything ? later : new Query.And(List.of(search, later)),
                        run.cancel());
        return mentions == 0
                ? Optional.empty()
                : Optional.of(run.say(CollectedDays.class, "collected.to.come", mentions));
    }

    private static Answer collected(Answer answer, Optional<String> query, Optional<Query.Period> asked, Run run) {
        Optional<List<LocalDate>> drawn = UnwatchedSpans.drawn(answer.results());
        if (asked.isEmpty() && drawn.isEmpty()) {
            return answer;
        }
        CollectedDays collected = CollectedDays.of(run, run.query(query.orElse(""), Optional.empty()));
        Answer shown = drawn.isPresent() ? shown(answer, collected, run) : answer;
        if (asked.isEmpty()) {
            return shown.results().equals(answer.results())
                    ? answer
                    : collected
                            .partlySince(drawn.get().getFirst(), drawn.get().getLast())
                            .map(part -> said(shown, sentence(part)))
                            .orElse(shown);
        }
        LocalDate today = run.days().today();
        LocalDate until =
                asked.get().to() == null ? today : run.days().dayOf(asked.get().to());
        LocalDate from = asked.get().from() == null
                ? collected.first().orElse(until)
                : run.days().dayOf(asked.get().from());
        // Days to come are not missed.
        LocalDate last = until.isAfter(today) && !from.isAfter(today) ? today : until;
        // What rests on mentions all the same, such as those of other days, says itself which of its figures do not.
        return collected
                .nothing(from, last)
                .filter(any -> answer.mentions() == 0)
                .map(why -> unmeasured(shown, why))
                .or(() -> collected.partly(from, last).map(part -> said(shown, sentence(part))))
                .orElse(shown);
    }

    private static Answer shown(Answer answer, CollectedDays collected, Run run) {
        return new Answer(
                answer.findings(),
                new UnwatchedSpans(collected, run).in(answer.results()),
                answer.measures(),
                answer.mentions(),
                answer.leftOut(),
                answer.rises());
    }

    private static Answer unmeasured(Answer answer, String why) {
        return new Answer(
                with(answer.findings(), why),
                answer.results(),
                answer.measures().stream()
                        .map(measure -> Measure.unmeasured(measure.key(), measure.label(), why))
                        .toList(),
                answer.mentions(),
                answer.leftOut(),
                answer.rises());
    }

    private static String sentence(String part) {
        return Character.toUpperCase(part.charAt(0)) + part.substring(1) + ".";
    }

    private static Answer said(Answer answer, String sentence) {
        List<String> leftOut = new ArrayList<>(answer.leftOut());
        leftOut.add(sentence);
        return new Answer(
                answer.findings(), answer.results(), answer.measures(), answer.mentions(), leftOut, answer.rises());
    }

    private static Prose with(Prose findings, String why) {
        List<Prose.Finding> all = new ArrayList<>();
        all.add(new Prose.Finding(why, Prose.Weight.CAUTION, Optional.empty()));
        all.addAll(findings.findings());
        return new Prose(findings.title(), all);
    }
}
