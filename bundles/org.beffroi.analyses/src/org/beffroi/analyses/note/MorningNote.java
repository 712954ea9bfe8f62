package org.beffroi.analyses.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.osgi.service.component.annotations.Component;

/**
 * The note of the morning: at most five things that came since the afternoon before, or are due, and need somebody, each a sentence of
 * figures and a quotation of the archive, and a door to its mentions. Nothing in it is written by a machine of its own.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "note", question = Question.WHAT_RISES)
public final class MorningNote implements Analysis<MorningNote.Parameters> {

    private static final int MOST = 5;
    /** No kind takes more than this while another has something to say. */
    private static final int OF_A_KIND = 2;

    /**
     * What is looked at.
     *
     * @param query as typed, empty for everything
     * @param period the morning of its last day; absent: this morning. A day that is over is told as it was at eight
     * @param level whom it is for
     * @param service a department, by its name or its key: what is of another one is left out; blank for all
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.CHOICE) @Standard("communication") Recipient level,
            @Asks(Kind.TEXT) @Standard("") String service) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        LocalDate day = parameters.period().isPresent()
                ? scope.days().map(days -> days.to()).orElse(run.days().today())
                : run.days().today();
        Morning morning = new Morning(run, scope.search(), day);
        List<NotePoint> all = new ArrayList<>();
        all.addAll(new GrievancePoints(morning).points());
        // In a crisis three people more are no news.
        boolean isCrisis = all.stream().anyMatch(NotePoint::alarming);
        all.addAll(new FreshComplaints(morning, isCrisis).points());
        all.addAll(new ModerationPoints(morning).points());
        all.addAll(new Promises(morning).points());
        all.addAll(new OpenQuestions(morning).points());
        all.addAll(new PressPieces(morning).points());
        all.addAll(new Bursts(morning).points());
        List<NotePoint> distinct = distinct(all, parameters, new Departments(run));
        return new Found(morning, scope, chosen(distinct), distinct.size()).answer();
    }

    /** Those that concern somebody, the most needed first, none twice. */
    private static List<NotePoint> distinct(List<NotePoint> all, Parameters parameters, Departments departments) {
        List<NotePoint> sorted = all.stream()
                .filter(point -> departments.concerns(point, parameters.service()))
                .sorted(Comparator.<NotePoint>comparingDouble(
                                point -> -parameters.level().need(point.kind()) * (1 + point.urgency()))
                        .thenComparing(NotePoint::sentence))
                .toList();
        List<NotePoint> distinct = new ArrayList<>();
        for (NotePoint point : sorted) {
            boolean isPart = distinct.stream().anyMatch(other -> point.isOf(other) && !point.needsAnother(other))
                    || sorted.stream().anyMatch(other -> other.outweighs(point));
            if (!isPart) {
                distinct.add(point);
            }
        }
        return distinct;
    }

    /** No more than two of a kind while there is something else, and none that is part of another. */
    private static List<NotePoint> chosen(List<NotePoint> distinct) {
        List<NotePoint> chosen = new ArrayList<>();
        for (int ofAKind : new int[] {OF_A_KIND, MOST}) {
            for (NotePoint point : distinct) {
                long alike = chosen.stream()
                        .filter(other -> other.kind() == point.kind())
                        .count();
                boolean isTold = chosen.contains(point) || chosen.stream().anyMatch(point::isOf);
                if (chosen.size() < MOST && alike < ofAKind && !isTold) {
                    chosen.add(point);
                }
            }
        }
        chosen.sort(Comparator.comparingInt(distinct::indexOf));
        return chosen;
    }

    /**
     * A note in sentences.
     *
     * @param all how many points there were, those without a place included
     */
    private record Found(Morning morning, Scope scope, List<NotePoint> told, int all) {

        Answer answer() {
            long read = scope.count(scope.search());
            Query search = scope.search();
            List<Finding> findings = new ArrayList<>();
            SilentSources silent = new SilentSources(morning);
            Optional<String> nothing = silent.nothing();
            if (told.isEmpty()) {
                findings.add(nothing.map(why -> new Finding(why, Prose.Weight.CAUTION, Optional.empty()))
                        .orElseGet(() -> Finding.of(morning.say("note.calm"), DrillDown.to(search))));
            }
            told.forEach(point -> findings.add(point.finding()));
            List<String> leftOut = new ArrayList<>();
            leftOut.add(morning.say("note.limit", morning.sinceWhen()));
            nothing.filter(why -> !told.isEmpty()).ifPresent(leftOut::add);
            leftOut.addAll(silent.sentences());
            if (all > told.size()) {
                leftOut.add(morning.say("note.more", all - told.size()));
            }
            return new Answer(
                    new Prose(
                            morning.say("note.title", morning.run().wording().weekdayOfYear(morning.day())), findings),
                    List.of(),
                    List.of(Measure.figure(
                                    "points", morning.say("note.points"), told.size(), "", read, DrillDown.to(search))
                            .on(scope.searched(read))),
                    read,
                    leftOut);
        }
    }
}
