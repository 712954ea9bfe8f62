package org.beffroi.analyses.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.analyses.rising.discontent.StandingDiscontent;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.Episode.Stage;

/** What stands as a discontent: what residents complain of these days that they did not before, from five of them on. */
final class GrievancePoints {

    /** As in the analysis of discontent. */
    private static final int FLOOR = 5;

    private static final int READ = 200;
    private static final double FULL = 20;

    private final Morning morning;

    GrievancePoints(Morning morning) {
        this.morning = morning;
    }

    List<NotePoint> points() {
        List<NotePoint> points = new ArrayList<>();
        for (StandingDiscontent one :
                StandingDiscontent.at(morning.run(), morning.search(), FLOOR, morning.since(), morning.moment())) {
            points.add(point(one));
        }
        return points;
    }

    private NotePoint point(StandingDiscontent one) {
        List<Entry> entries = morning.run()
                .snapshot()
                .page(
                        one.complaints(),
                        Order.NEWEST,
                        Optional.empty(),
                        READ,
                        morning.run().cancel())
                .rows();
        boolean alarming = one.stage().isGraverThan(Stage.WEAK_SIGNAL);
        return new NotePoint(
                NotePoint.Kind.GRIEVANCE,
                Math.min(1, one.people() / FULL + (alarming ? 0.5 : 0)),
                morning.say(
                        key(one),
                        one.people(),
                        one.isSentence()
                                ? morning.quoted(one.quotation().map(Sentences::shortened).stream()
                                        .toList())
                                : capital(one.name()),
                        one.days(),
                        newcomers(one),
                        usual(one),
                        morning.quotation(one.quotation().or(() -> mostLiked(entries)), entries)),
                alarming,
                Departments.most(entries),
                entries.stream().map(entry -> entry.mention().id().value()).collect(Collectors.toSet()),
                DrillDown.to(one.complaints()));
    }

    /** How many of them had not complained before: what is usual is usual of them alone. */
    private String newcomers(StandingDiscontent one) {
        return one.newcomers() == one.people()
                ? morning.say("note.newcomers.all", one.people())
                : morning.say("note.newcomers", one.newcomers());
    }

    /** How many newcomers are usual: fewer than one is said so, and not rounded to one. */
    private String usual(StandingDiscontent one) {
        long number = one.expected() < 1 ? 0 : Math.round(one.expected());
        return morning.say("note.usual.people", morning.usual(one.expected()), number);
    }

    private String capital(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(morning.run().locale()) + name.substring(1);
    }

    private static String key(StandingDiscontent one) {
        if (one.isSentence()) {
            return "note.grievance.said";
        }
        return one.isNamed() ? "note.grievance" : "note.grievance.spoken";
    }

    /** What was liked most, where no sentence speaks for the others. */
    private Optional<String> mostLiked(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong(
                        entry -> -entry.effective().number(CoreFields.LIKES).orElse(0L)))
                .flatMap(entry -> morning.excerpt().of(entry).stream())
                .findFirst();
    }
}
