package org.beffroi.workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.viewer.ViewerContext.Hold;
import org.beffroi.workbench.viewer.ViewerContext.Said;
import org.junit.jupiter.api.Test;

class CarriedFindingsTest {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 4);
    private static final LocalDate UNTIL = LocalDate.of(2025, 3, 9);
    private static final AnalysisRequest ASKED = new AnalysisRequest("volume", Map.of("query", List.of("cantine")));

    private final Fields fields = Fields.core();
    private final CarriedFindings found = new CarriedFindings(fields, Locale.FRENCH);

    private Query read(String text) {
        return new StandingQueries(fields).read(text, Optional.empty());
    }

    private static Query.Period days() {
        return new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(FROM), new Query.FixedDay(UNTIL));
    }

    private Carried carried(Query query) {
        return found.of(Hold.of(DrillDown.to(query)), ASKED, Optional.empty());
    }

    @Test
    void withoutADoorTheAnalysisIsCarriedAsItWasAsked() {
        assertThat(found.of(Hold.WHOLE, ASKED, Optional.empty()))
                .isEqualTo(new Carried.OfAnalysis("volume", Map.of("query", List.of("cantine"))));
    }

    @Test
    void theDaysOfASearchAreCarriedApart() {
        assertThat(carried(new Query.And(List.of(read("cantine"), days()))))
                .isEqualTo(new Carried.OfSearch("cantine", Optional.of(FROM), Optional.of(UNTIL), false));
        assertThat(carried(days())).isEqualTo(new Carried.OfSearch("", Optional.of(FROM), Optional.of(UNTIL), false));
    }

    @Test
    void daysThatRollStayInTheSearch() {
        Query rolling = new Query.Period(
                CoreFields.PUBLISHED.name(), new Query.Ago(7, Query.Ago.Unit.DAY), new Query.FixedDay(UNTIL));
        assertThat(carried(new Query.And(List.of(read("cantine"), rolling))))
                .isInstanceOfSatisfying(Carried.OfSearch.class, search -> {
                    assertThat(search.from()).isEmpty();
                    assertThat(search.text()).contains("cantine").contains("7j");
                });
    }

    @Test
    void aDoorToOneMentionCarriesIt() {
        MentionId id = new MentionId("facebook:1");
        assertThat(found.of(Hold.of(DrillDown.to(id)), ASKED, Optional.empty())).isEqualTo(new Carried.OfMention(id));
    }

    @Test
    void aSentenceAndAFigureAreCarriedAsSuchAndAsWhatTheyLeadTo() {
        Prose findings = new Prose("Volume", List.of(Prose.Finding.of("Cent mentions."), Prose.Finding.of("Un pic.")));
        Report report = new Report(
                "Volume",
                Locale.FRENCH,
                new Answer(findings, List.of(), List.of(), 100, List.of()),
                new Basis(
                        "volume",
                        1,
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        ZoneOffset.UTC,
                        new Basis.State(Instant.EPOCH, 0, 0),
                        Instant.EPOCH,
                        100,
                        List.of()));
        Carried.OfAnalysis whole = new Carried.OfAnalysis("volume", Map.of("query", List.of("cantine")));
        Hold sentence = new Hold(Optional.of(DrillDown.to(days())), Optional.of(new Said.Sentence("Un pic.")));
        Hold figure = new Hold(Optional.empty(), Optional.of(new Said.Figure("per.day")));
        Hold elsewhere = new Hold(Optional.empty(), Optional.of(new Said.Sentence("Une limite.")));

        assertThat(found.of(sentence, ASKED, Optional.of(report)))
                .isEqualTo(new Carried.OfFinding(whole, 1, carried(days())));
        assertThat(found.of(figure, ASKED, Optional.of(report)))
                .isEqualTo(new Carried.OfFigure(whole, "per.day", whole));
        assertThat(found.of(elsewhere, ASKED, Optional.of(report))).isEqualTo(whole);
    }
}
