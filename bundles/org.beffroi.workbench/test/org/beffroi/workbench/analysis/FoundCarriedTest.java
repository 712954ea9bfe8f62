package org.beffroi.workbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.core.result.DrillDown;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.viewer.ViewerContext.Hold;
import org.junit.jupiter.api.Test;

class FoundCarriedTest {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 4);
    private static final LocalDate UNTIL = LocalDate.of(2025, 3, 9);
    private static final AnalysisRequest ASKED = new AnalysisRequest("volume", Map.of("query", List.of("cantine")));

    private final Fields fields = Fields.core();
    private final FoundCarried found = new FoundCarried(fields, Locale.FRENCH);

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
}
