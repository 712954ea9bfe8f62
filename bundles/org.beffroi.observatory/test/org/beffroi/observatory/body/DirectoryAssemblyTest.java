package org.beffroi.observatory.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountVerdict;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.directory.DirectoryLink;
import org.beffroi.observatory.directory.DirectoryReader;
import org.beffroi.observatory.directory.DirectoryRecord;
import org.beffroi.observatory.directory.RecordKind;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;

/** Which record speaks of which body, and what becomes of each, on the real reference of territories. */
class DirectoryAssemblyTest {

    private static final Territories FRANCE = new FrenchTerritories();

    @Test
    void records_of_one_commune_are_put_together_and_told_apart() {
        List<KeptRecord> all = assembled(
                record(1, "Mairie annexe - Annecy", RecordKind.ANNEX, List.of("74010"), "annexe"),
                record(2, "Mairie - Annecy", RecordKind.TOWN_HALL, List.of("74010"), "annecy"),
                record(3, "Mairie déléguée - Seynod", RecordKind.DEPUTY_TOWN_HALL, List.of("74010"), "seynod"),
                record(4, "Mairie - Annecy-le-Vieux", RecordKind.TOWN_HALL, List.of("74011"), "levieux"));
        assertThat(all)
                .extracting(KeptRecord::fate)
                .containsExactly(RecordFate.ANNEX, RecordFate.USED, RecordFate.DEPUTY, RecordFate.FORMER_COMMUNE);
        Map<BodyKey, DirectoryBody> bodies = DirectoryAssembly.bodies(all);
        assertThat(bodies).hasSize(1);
        DirectoryBody annecy = bodies.get(new BodyKey(Territory.Kind.COMMUNE, "74010"));
        assertThat(annecy.records().getFirst().number()).isEqualTo(2);
        assertThat(annecy.accounts())
                .extracting(account -> account.account() + " " + account.part())
                .containsExactly("annecy false", "annexe false", "seynod true", "levieux true");
    }

    @Test
    void of_two_records_of_a_body_the_one_changed_last_counts_and_a_record_written_twice_counts_once() {
        DirectoryRecord old =
                dated(record(1, "Mairie - Vienne", RecordKind.TOWN_HALL, List.of("38544"), "a"), "x", "2020-01-01");
        DirectoryRecord fresh =
                dated(record(2, "Mairie - Vienne", RecordKind.TOWN_HALL, List.of("38544"), "b"), "y", "2024-01-01");
        DirectoryRecord again =
                dated(record(3, "Mairie - Vienne", RecordKind.TOWN_HALL, List.of("38544"), "b"), "y", "2023-01-01");
        assertThat(assembled(old, fresh, again))
                .extracting(KeptRecord::fate)
                .containsExactly(RecordFate.SAME_BODY, RecordFate.USED, RecordFate.SAME_RECORD);
    }

    @Test
    void a_body_is_found_by_code_siren_or_name_and_none_is_guessed() {
        List<KeptRecord> all = assembled(
                record(1, "Mairie - Lyon 3e", RecordKind.TOWN_HALL, List.of("69383"), "a"),
                record(2, "Mairie - Fontaine-le-Port", RecordKind.TOWN_HALL, List.of(), "b"),
                record(3, "Mairie - Saint-Martin", RecordKind.TOWN_HALL, List.of(), "c"),
                record(4, "Mairie - Nulle-Part", RecordKind.TOWN_HALL, List.of("99999"), "d"),
                record(5, "Conseil départemental - Isère", RecordKind.DEPARTEMENT, List.of("38185"), "e"),
                record(6, "Conseil régional - Auvergne-Rhône-Alpes", RecordKind.REGION, List.of("69382"), "f"),
                record(7, "Grenoble-Alpes-Métropole", RecordKind.GROUP, List.of("38185"), "g"),
                record(8, "Caisse d’allocations familiales", RecordKind.OTHER, List.of("38185"), "h"),
                record(9, "", RecordKind.TOWN_HALL, List.of(), "i"));
        assertThat(all)
                .extracting(record -> record.fate() + " "
                        + record.body()
                                .map(key -> key.kind() + " " + key.code())
                                .orElse("-"))
                .containsExactly(
                        "USED MUNICIPAL_ARRONDISSEMENT 69383",
                        "USED COMMUNE 77188",
                        "UNKNOWN_PLACE -",
                        "UNKNOWN_PLACE -",
                        "USED DEPARTEMENT 38",
                        "USED REGION 84",
                        "USED EPCI 200040715",
                        "OTHER_SERVICE -",
                        "NO_PLACE -");
    }

    /** Whatever comes in whatever order, every record has one fate, and each body one record that counts. */
    @Property(tries = 200)
    void every_record_is_accounted_for(@ForAll @Size(max = 40) List<@IntRange(max = 11) Integer> choices) {
        DirectoryAssembly assembly = new DirectoryAssembly(FRANCE);
        long number = 0;
        for (int choice : choices) {
            number++;
            if (choice == 11) {
                assembly.broken(number, number, Sentence.of(DirectoryReader.class, "directory.line.broken"));
            } else {
                RecordKind kind = RecordKind.values()[choice % RecordKind.values().length];
                String code = List.of("74010", "74011", "38544", "99999").get(choice % 4);
                assembly.record(dated(
                        record(number, "Mairie - X", kind, List.of(code), "x" + choice),
                        choice % 3 == 0 ? "" : "id" + choice,
                        "2024-01-0" + (1 + choice % 9)));
            }
        }
        List<KeptRecord> all = assembly.finish();
        assertThat(all).extracting(KeptRecord::number).containsExactlyElementsOf(numbers(choices.size()));
        Map<BodyKey, DirectoryBody> bodies = DirectoryAssembly.bodies(all);
        assertThat(all.stream().filter(record -> record.fate() == RecordFate.USED))
                .hasSize(bodies.size());
        bodies.values()
                .forEach(body -> assertThat(body.records().getFirst().fate()).isEqualTo(RecordFate.USED));
    }

    private static List<Long> numbers(int many) {
        List<Long> numbers = new ArrayList<>();
        for (long number = 1; number <= many; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static List<KeptRecord> assembled(DirectoryRecord... records) {
        DirectoryAssembly assembly = new DirectoryAssembly(FRANCE);
        List.of(records).forEach(assembly::record);
        return assembly.finish();
    }

    private static DirectoryRecord record(
            long number, String name, RecordKind kind, List<String> codes, String account) {
        DirectoryLink link = new DirectoryLink(
                "facebook.com/" + account,
                Optional.empty(),
                AccountVerdict.ACCOUNT,
                Optional.of(AccountNetwork.FACEBOOK),
                Optional.of(account),
                Optional.of(AccountKind.PAGE));
        return new DirectoryRecord(
                number,
                number,
                "",
                name,
                kind,
                codes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(link),
                Optional.empty(),
                true,
                true,
                Set.of(),
                false);
    }

    private static DirectoryRecord dated(DirectoryRecord record, String id, String day) {
        return new DirectoryRecord(
                record.number(),
                record.line(),
                id,
                record.name(),
                record.kind(),
                record.codes(),
                record.siren(),
                record.postalCode(),
                record.town(),
                record.place(),
                record.websites(),
                record.links(),
                Optional.of(LocalDate.parse(day)),
                record.published(),
                record.linksKnown(),
                record.untold(),
                false);
    }
}
