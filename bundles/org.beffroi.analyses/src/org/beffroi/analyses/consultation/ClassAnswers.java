package org.beffroi.analyses.consultation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Share;
import org.beffroi.dossier.consultation.AnsweredPoint;
import org.beffroi.dossier.consultation.AnsweredPoints;
import org.beffroi.dossier.consultation.Point;
import org.beffroi.dossier.consultation.PointAnswers;

/** What the body answered to classes of arguments, and how many of those who contributed can read it. */
final class ClassAnswers {

    /** Share of people. */
    private static final String PEOPLE = "share.people.answered";

    /** Share of points. */
    private static final String POINTS = "share.points.answered";

    private final Scope scope;
    private final AnsweredPoints answered;
    private final List<Set<String>> people;
    private final LocalDate today;

    /**
     * @param points the classes
     * @param people of each class, the authors that are known
     */
    ClassAnswers(Scope scope, List<Point> points, List<Set<String>> people) {
        this.scope = scope;
        this.answered = AnsweredPoints.of(
                points,
                new PointAnswers(scope.run().codebook()).all(),
                scope.snapshot(),
                scope.run().cancel());
        this.people = List.copyOf(people);
        this.today = scope.run().days().today();
    }

    /** What was decided on a class, in words. */
    String decision(int index) {
        AnsweredPoint point = answered.points().get(index);
        return point.answer()
                .map(one -> one.decision().label(scope.run().locale()))
                .map(label -> point.sure() ? label : say("consultation.decision.unsure", label))
                .orElseGet(() -> say("consultation.decision.none"));
    }

    /** The day since which the answer to a class can be read; empty where it cannot. */
    Optional<LocalDate> published(int index) {
        return isPublished(answered.points().get(index))
                ? answered.points().get(index).answer().orElseThrow().published()
                : Optional.empty();
    }

    private boolean isPublished(AnsweredPoint point) {
        return point.answer().filter(one -> one.isPublished(today)).isPresent();
    }

    private long publishedPoints() {
        return answered.points().stream().filter(this::isPublished).count();
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>();
        people.forEach(known::addAll);
        return known;
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            if (isPublished(answered.points().get(i))) {
                reached.addAll(people.get(i));
            }
        }
        return reached;
    }

    /** How far the body has answered. */
    Finding finding(long contributors) {
        long known = known().size();
        return new Finding(
                say(
                        "consultation.answered",
                        publishedPoints(),
                        answered.points().size(),
                        reached().size(),
                        known,
                        contributors - known),
                publishedPoints() < answered.points().size() ? Weight.CAUTION : Weight.PLAIN,
                Optional.empty());
    }

    /** What a reader must know of answers whose point is not found any more, or may be another one. */
    Optional<String> caution() {
        long unsure = answered.points().stream().filter(one -> !one.sure()).count();
        return unsure == 0 && answered.others().isEmpty()
                ? Optional.empty()
                : Optional.of(say(
                        "consultation.answers.caution",
                        unsure,
                        answered.others().size()));
    }

    /** @param contributors all whose name is known */
    List<Measure> measures(long contributors) {
        long known = known().size();
        return List.of(
                Measure.share(
                                PEOPLE,
                                say("consultation." + PEOPLE),
                                Share.among(
                                        say("consultation.counted.people", contributors),
                                        reached().size(),
                                        known,
                                        contributors),
                                Optional.empty())
                        .because(say("consultation.people.unknown")),
                Measure.share(
                        POINTS,
                        say("consultation." + POINTS),
                        Share.of(
                                say(
                                        "consultation.counted.points",
                                        answered.points().size()),
                                publishedPoints(),
                                answered.points().size()),
                        Optional.empty()));
    }

    /** The same where nothing can be said, and why. */
    static List<Measure> unmeasured(Scope scope, String why) {
        return List.of(
                Measure.unmeasured(PEOPLE, scope.run().say(Consultation.class, "consultation." + PEOPLE), why),
                Measure.unmeasured(POINTS, scope.run().say(Consultation.class, "consultation." + POINTS), why));
    }

    private String say(String key, Object... arguments) {
        return scope.run().say(Consultation.class, key, arguments);
    }
}
