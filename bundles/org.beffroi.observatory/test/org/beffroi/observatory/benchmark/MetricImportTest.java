package org.beffroi.observatory.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricImportTest {

    private static final Territories FRANCE = new FrenchTerritories();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final BodyKey VIENNE = new BodyKey(Kind.COMMUNE, "38544");
    private static final Optional<AccountNetwork> FACEBOOK = Optional.of(AccountNetwork.FACEBOOK);

    @TempDir
    Path folder;

    private final TableFiles workbooks =
            path -> new TableFiles.Read(List.of("Commune", "Abonnés"), List.of(List.of("38544", "12 345")), List.of());

    private final MetricImport importing =
            new MetricImport(workbooks, FRANCE, new AccountRecogniser(), account -> account.account()
                    .filter("vienne"::equals)
                    .map(one -> VIENNE));

    @Test
    void a_column_for_each_metric_is_read_by_its_name_and_its_network() {
        MetricImport.Read read = importing.read("""
                Commune;Date;Abonnés Facebook;Taux de réponse (%);Délai médian de réponse (h);ETP;Remarque
                38544;01/11/2026;12 345;80;4,5;2,5;bien
                Seyssuel;2026-11-01;;0;;;
                """, order(Map.of()).order());
        assertThat(read.refused()).isEmpty();
        assertThat(read.unread()).containsExactly("Remarque");
        assertThat(read.values())
                .containsExactly(
                        value(VIENNE, Metric.FOLLOWERS, FACEBOOK, 12345),
                        value(VIENNE, Metric.RESPONSE_RATE, Optional.empty(), 0.8),
                        value(VIENNE, Metric.RESPONSE_HOURS, Optional.empty(), 4.5),
                        value(VIENNE, Metric.FTE, Optional.empty(), 2.5),
                        value(new BodyKey(Kind.COMMUNE, "38487"), Metric.RESPONSE_RATE, Optional.empty(), 0));
    }

    /** Vienne is also a département and a river; a code beside it says which, and a name that is another’s is no slip to pass. */
    @Test
    void a_code_says_whose_a_row_is_and_a_name_that_disagrees_is_refused() {
        MetricImport.Read read = importing.read("""
                Commune;Code INSEE;Date;Abonnés Facebook
                Vienne;38544;01/11/2026;100
                Seyssuel;38544;01/11/2026;777
                """, order(Map.of()).order());
        assertThat(read.values()).containsExactly(value(VIENNE, Metric.FOLLOWERS, FACEBOOK, 100));
        assertThat(read.refused())
                .singleElement()
                .satisfies(row -> assertThat(row.why().in(Locale.FRENCH)).contains("Seyssuel", "38544", "Vienne"));
    }

    @Test
    void every_metric_is_read_by_its_own_key() {
        for (Metric metric : Metric.values()) {
            MetricImport.Read read = importing.read(
                    "code\t" + metric.key() + "\n38544\t1\n", order(Map.of()).order());
            assertThat(read.values())
                    .as(metric.key())
                    .singleElement()
                    .extracting(MetricValue::metric)
                    .isEqualTo(metric);
        }
    }

    @Test
    void what_is_pasted_from_a_spreadsheet_or_said_by_the_user_is_read() {
        MetricImport.Read read = importing.read(
                "Ville\tRéseau\tPopularité\nVille de Vienne\tInstagram\t3,2 k\n",
                order(Map.of("popularité", "followers")).order());
        assertThat(read.values())
                .containsExactly(value(VIENNE, Metric.FOLLOWERS, Optional.of(AccountNetwork.INSTAGRAM), 3200));
        assertThat(read.mapped()).contains("Popularité=followers");
    }

    @Test
    void an_export_of_a_platform_is_known_by_its_accounts_and_its_totals_are_made_weekly() {
        MetricImport.Read read = importing.read("""
                Exported on 2026-11-01
                Page URL,Total followers,Posts,Interactions
                https://www.facebook.com/vienne/,1000,"8","1,400"
                https://www.facebook.com/autre/,5,1,1
                """, order(Map.of()).overDays(28));
        assertThat(read.values())
                .containsExactly(
                        value(VIENNE, Metric.FOLLOWERS, FACEBOOK, 1000),
                        value(VIENNE, Metric.POSTS_PER_WEEK, FACEBOOK, 2),
                        value(VIENNE, Metric.ENGAGEMENTS_PER_WEEK, FACEBOOK, 350));
        assertThat(read.refused()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(4);
            assertThat(row.why().in(Locale.ENGLISH)).contains("facebook.com/autre");
        });
        assertThat(importing
                        .read(
                                "Page URL,Posts,Fans\nfacebook.com/vienne,8,1\n",
                                order(Map.of()).order())
                        .unread())
                .containsExactly("Posts");
    }

    @Test
    void an_export_of_ones_own_account_that_names_nobody_is_of_the_body_that_is_said() {
        String export = "LinkedIn page of a town\n\nDate,Sponsored followers,Total followers\n2026-11-01,0,\"1,250\"\n";
        Ordered ours = new Ordered(Map.of(), Optional.of(VIENNE), OptionalInt.empty());
        MetricImport.Read read = importing.read(export, ours.order());
        assertThat(read.values()).containsExactly(value(VIENNE, Metric.FOLLOWERS, Optional.empty(), 1250));
        assertThat(read.unread()).containsExactly("Sponsored followers");
    }

    @Test
    void every_row_that_cannot_be_taken_says_why() {
        MetricImport.Read read = importing.read("""
                code,metric,network,day,value
                38544,followers,facebook,2026-11-01,100
                38544,followers,facebook,2026-11-01,200
                38544,followers,facebook,2026-11-01,100
                99999,followers,,2026-11-01,1
                38544,fame,,2026-11-01,1
                38544,followers,minitel,2026-11-01,1
                38544,followers,,2027-01-01,1
                38544,followers,,hier,1
                38544,followers,,2026-11-01,-3
                38544,response_rate,,2026-11-01,45
                ,followers,,2026-11-01,1
                """, order(Map.of()).order());
        assertThat(read.rows()).isEqualTo(11);
        assertThat(read.values()).containsExactly(value(VIENNE, Metric.FOLLOWERS, FACEBOOK, 100));
        assertThat(read.refused()).extracting(RefusedRow::line).containsExactly(3L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
        assertThat(read.refused())
                .extracting(row -> row.why().in(Locale.ENGLISH))
                .anySatisfy(why -> assertThat(why).contains("line 2 says something else"))
                .anySatisfy(why -> assertThat(why).contains("99999"))
                .anySatisfy(why -> assertThat(why).contains("fame", "followers, posts_per_week"))
                .anySatisfy(why -> assertThat(why).contains("45%"));
    }

    @Test
    void a_name_of_several_bodies_is_refused_with_those_that_may_be_meant() {
        assertThatThrownBy(() -> new BodyNaming(FRANCE).find("Saint-Denis"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("commune:93066");
        assertThat(new BodyNaming(FRANCE).find("Saint-Denis (93)").code()).isEqualTo("93066");
        assertThat(new BodyNaming(FRANCE).find("region:84").kind()).isEqualTo(Kind.REGION);
        assertThat(new BodyNaming(FRANCE).find("38").kind()).isEqualTo(Kind.DEPARTEMENT);
        assertThat(new BodyNaming(FRANCE).find("Département de l’Isère").code()).isEqualTo("38");
        assertThat(new BodyNaming(FRANCE)
                        .find("Vienne", Optional.of(Kind.COMMUNE))
                        .code())
                .isEqualTo("38544");
    }

    @Test
    void a_table_without_bodies_or_metrics_is_refused_with_its_columns() {
        assertThatThrownBy(
                        () -> importing.read("a,Abonnés\n1,2\n", order(Map.of()).order()))
                .hasMessageContaining("a, Abonnés");
        assertThatThrownBy(() -> importing.read("code,b\n1,2\n", order(Map.of()).order()))
                .hasMessageContaining("followers");
        assertThatThrownBy(() -> importing.read(
                        "code,b\n1,2\n", order(Map.of("c", "followers")).order()))
                .hasMessageContaining("“c”");
    }

    @Test
    void a_workbook_is_read_by_the_one_reader_of_workbooks() {
        assertThat(importing
                        .read(folder.resolve("pairs.xlsx"), order(Map.of()).order())
                        .values())
                .containsExactly(value(VIENNE, Metric.FOLLOWERS, Optional.empty(), 12345));
    }

    @Test
    void the_file_of_a_dossier_gives_back_what_was_put_in_and_loses_no_row_that_it_cannot_read() throws IOException {
        MetricFile file = new MetricFile(folder.resolve("metrics.csv"), FRANCE);
        MetricValue one = value(VIENNE, Metric.RESPONSE_RATE, Optional.empty(), 0.8);
        MetricValue other = value(VIENNE, Metric.FOLLOWERS, FACEBOOK, 12345);
        file.add(List.of(one));
        file.add(List.of(other, value(VIENNE, Metric.FTE, Optional.empty(), 2)));
        assertThat(file.file()).hasContent("""
                        kind,code,name,metric,network,day,value,source
                        commune,38544,Vienne,followers,facebook,2026-11-01,12345,essai
                        commune,38544,Vienne,response_rate,,2026-11-01,0.8,essai
                        commune,38544,Vienne,fte,,2026-11-01,2,essai
                        """);
        assertThat(file.read().table().values()).contains(one, other).hasSize(3);
        byte[] before = Files.readAllBytes(file.file());
        file.add(List.of(other));
        assertThat(file.file()).hasBinaryContent(before);
        Files.writeString(file.file(), Files.readString(file.file()) + "commune,38544,,fame,,2026-11-01,1,\n");
        assertThat(file.read().refused()).extracting(RefusedRow::line).containsExactly(5L);
        assertThatThrownBy(() -> file.add(List.of(one))).hasMessageContaining("Line 5");
        assertThat(Files.readString(file.file())).contains("fame");
    }

    private static MetricValue value(BodyKey body, Metric metric, Optional<AccountNetwork> network, double value) {
        return new MetricValue(body, metric, network, DAY, value, "essai");
    }

    private static Ordered order(Map<String, String> columns) {
        return new Ordered(columns, Optional.empty(), OptionalInt.empty());
    }

    /** An order in the making. */
    private record Ordered(Map<String, String> columns, Optional<BodyKey> body, OptionalInt days) {
        MetricImport.Order order() {
            return new MetricImport.Order(
                    columns,
                    body,
                    Optional.empty(),
                    Optional.of(DAY),
                    days,
                    Optional.of(Territory.Kind.COMMUNE),
                    "essai",
                    LocalDate.of(2026, 11, 30));
        }

        MetricImport.Order overDays(int many) {
            return new Ordered(columns, body, OptionalInt.of(many)).order();
        }
    }
}
