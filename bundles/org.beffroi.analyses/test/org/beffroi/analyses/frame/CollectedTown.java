package org.beffroi.analyses.frame;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.analyses.about.Emerging;
import org.beffroi.analyses.about.Themes;
import org.beffroi.analyses.amount.Compare;
import org.beffroi.analyses.amount.Rhythm;
import org.beffroi.analyses.amount.ShareOfVoice;
import org.beffroi.analyses.amount.Volume;
import org.beffroi.analyses.effect.Answers;
import org.beffroi.analyses.effect.OwnPosts;
import org.beffroi.analyses.ground.WhoseGround;
import org.beffroi.analyses.rising.discontent.Discontent;
import org.beffroi.analyses.rising.peak.Peaks;
import org.beffroi.analyses.trust.Corrections;
import org.beffroi.analyses.trust.Coverage;
import org.beffroi.analyses.where.OutsideImage;
import org.beffroi.analyses.who.Simultaneous;
import org.beffroi.analyses.who.Speakers;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Prose;

/** A town of which some days were collected, and the analyses of a period of it. */
abstract class CollectedTown {

    static final List<Analysis<?>> OF_A_PERIOD = List.of(
            new Compare(),
            new Rhythm(),
            new ShareOfVoice(),
            new Volume(),
            new Themes(),
            new Emerging(),
            new Peaks(null),
            new Discontent(),
            new Speakers(),
            new Simultaneous(),
            new OutsideImage(),
            new WhoseGround(),
            new Answers(),
            new OwnPosts(),
            new Corrections(),
            new Coverage());

    final Analyses analyses = new Analyses(OF_A_PERIOD, new Guests(), Clock.systemUTC());
    final Town town = new Town();

    Report report(Analysis<?> analysis, String period, Run run) {
        return analyses.report(analysis, Map.of("period", List.of(period)), run);
    }

    void january() {
        town.add("2024-01-05T10:00:00Z", "la cantine", CoreFields.NETWORK, "facebook");
        town.add("2024-01-20T10:00:00Z", "la cantine encore", CoreFields.NETWORK, "x");
    }

    static LocalDate day(String day) {
        return LocalDate.parse("2024-" + day);
    }

    String nothing(String from, String until) {
        return CollectedDays.of(town.run(), new Query.Everything())
                .nothing(day(from), day(until))
                .map(said -> said.replaceAll("[\u00a0\u202f]", " "))
                .orElse("");
    }

    static List<String> sentences(Report report) {
        return Stream.concat(
                        report.answer().findings().findings().stream().map(Prose.Finding::sentence),
                        report.answer().leftOut().stream())
                .toList();
    }
}
