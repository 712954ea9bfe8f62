package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Term;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Tokens;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.AskedValues;
import org.beffroi.workbench.listen.model.code.CodeColours;
import org.beffroi.workbench.routing.model.RoutingState;
import org.junit.jupiter.api.Test;

/** Mentions that are followed up, in the list and beside it. */
class FollowedRowsTest {

    private static final MentionId FIRST = MentionId.of("test", "cantine0");

    private static final Days DAYS = new Days(new Language(Locale.FRENCH), FakeDossier.PARIS, FakeDossier.TODAY);

    private final Language french = new Language(Locale.FRENCH);
    private final FakeDossier dossier = new FakeDossier().with(3, "cantine");

    FollowedRowsTest() {
        dossier.archive()
                .record(List.of(
                        set(CoreFields.DEPARTMENT, "Voirie"), set(CoreFields.STATUS, Status.FORWARDED.value())));
    }

    @Test
    void statuses_and_departments_can_be_filtered_by_under_their_names() {
        FacetReader reader = new FacetReader(dossier.pseudonyms(), french, DAYS);
        List<Field> fields = reader.fields(Fields.core());
        assertThat(fields.indexOf(CoreFields.STATUS)).isEqualTo(fields.indexOf(CoreFields.DEPARTMENT) + 1);
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            FacetView status = reader.read(snapshot, RefinedQuery.everything(), CoreFields.STATUS, Cancel.never());
            assertThat(status.label()).isEqualTo("Statut");
            assertThat(status.values()).extracting(FacetView.Value::label).containsExactly("En cours");
            FacetView department =
                    reader.read(snapshot, RefinedQuery.everything(), CoreFields.DEPARTMENT, Cancel.never());
            assertThat(department.values()).extracting(FacetView.Value::label).containsExactly("Voirie");
        }
    }

    @Test
    void a_field_whose_values_an_enricher_names_stands_where_it_stood() {
        FacetReader reader = new FacetReader(dossier.pseudonyms(), french, DAYS);
        Field named = CoreFields.DEPARTMENT.withVocabulary(new Term("roads", "roads", "voirie"));
        List<Field> fields = reader.fields(Fields.core().with(List.of(named)));
        assertThat(fields.indexOf(named)).isEqualTo(fields.indexOf(CoreFields.STATUS) - 1);
    }

    @Test
    void a_row_stands_somewhere_once_somebody_dealt_with_it() {
        Marker marker = new Marker(
                new Query.Everything(),
                new Query.Everything(),
                Fields.core(),
                new Tokens(),
                new DayResolution(FakeDossier.TODAY, FakeDossier.PARIS));
        RowMaker maker = new RowMaker(
                marker,
                dossier.pseudonyms(),
                Fields.core(),
                french,
                CodeColours.none(),
                () -> AskedValues.of(new Query.Everything()));
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Row followed = maker.row(snapshot.entry(FIRST).orElseThrow());
            assertThat(followed.standing()).contains(new RoutingState(Status.FORWARDED, false));
            assertThat(followed.quiet()).extracting(Row.Word::text).containsExactly("Voirie");
            Row other =
                    maker.row(snapshot.entry(MentionId.of("test", "cantine1")).orElseThrow());
            assertThat(other.standing()).isEmpty();
            assertThat(other.hasFoot()).isFalse();
        }
    }

    private static Act set(Field field, String value) {
        return new Act(
                field.name(),
                new BatchId("lot"),
                "Lou",
                Act.Hand.HUMAN,
                Instant.parse("2025-03-31T10:00:00Z"),
                new Act.Set(FIRST, field.name(), List.of(value)));
    }
}
