package org.beffroi.analyses.rising.peak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose.Finding;

/** What explains a peak, in sentences. */
record Reasons(Run run, Query here, Explanation why) {

    static Reasons of(Run run, Query search, DaySpan days) {
        return new Reasons(run, Queries.all(search, days.query()), Explanation.of(run, search, days));
    }

    /** The words that set it apart, in a sentence; empty where none do. */
    Optional<String> distinguishing() {
        return why.words().isEmpty()
                ? Optional.empty()
                : Optional.of(say(
                        "peaks.why.words",
                        String.join(
                                ", ",
                                why.words().stream()
                                        .map(term -> say("about.quoted", term.label()))
                                        .toList())));
    }

    /** What is most spoken of, and where, in a sentence; empty where nobody knows. */
    Optional<String> about() {
        List<String> about = new ArrayList<>(why.themes());
        about.addAll(why.places());
        return about.isEmpty()
                ? Optional.empty()
                : Optional.of(say(
                        why.networks().isEmpty() ? "peaks.why.about.only" : "peaks.why.about",
                        String.join(", ", about),
                        String.join(", ", why.networks()),
                        why.mentions()));
    }

    /** Both, for a table; may be empty. */
    String inShort() {
        return Stream.of(distinguishing(), about()).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        distinguishing()
                .ifPresent(said -> findings.add(Finding.of(
                        said,
                        DrillDown.to(Queries.all(here, why.words().getFirst().query())))));
        about().ifPresent(said -> findings.add(Finding.of(said)));
        findings.add(Finding.of(
                why.actors().isEmpty()
                        ? say("peaks.why.people", why.newPeople())
                        : say("peaks.why.actors", why.newPeople(), String.join(", ", why.actors()))));
        why.first()
                .ifPresent(first -> findings.add(Finding.of(
                        say("peaks.why.first", when(first)),
                        DrillDown.to(first.mention().id()))));
        why.spark()
                .ifPresent(spark -> findings.add(Finding.of(
                        say("peaks.why.spark", when(spark), Explanation.reactions(spark)),
                        DrillDown.to(spark.mention().id()))));
        if (why.copies() > 0) {
            findings.add(Finding.of(
                    say("peaks.why.copies", run.wording().percent(why.copies()), why.mentions()), DrillDown.to(here)));
        }
        return findings;
    }

    private String when(Entry entry) {
        return entry.effective()
                .time(CoreFields.PUBLISHED)
                .map(time -> time.atZone(run.zone()))
                .map(time -> say(
                        "peaks.at",
                        run.wording().dayOfYear(time.toLocalDate()),
                        time.getHour(),
                        String.format(Locale.ROOT, "%02d", time.getMinute())))
                .orElse("");
    }

    private String say(String key, Object... arguments) {
        return run.say(Peaks.class, key, arguments);
    }
}
