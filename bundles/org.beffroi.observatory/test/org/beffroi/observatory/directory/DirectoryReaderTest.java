package org.beffroi.observatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.account.AccountVerdict;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Coordinates;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One directory in each of its shapes, whole, packed, broken and cut. */
class DirectoryReaderTest {

    private static final String ONE = """
            {"id":"a","nom":"Mairie - Vienne","pivot":[{"type_service_local":"mairie","code_insee_commune":["38544"]}],\
            "siret":"21380544600010","code_insee_commune":"38544","date_modification":"09/08/2023 13:30:19",\
            "site_internet":[{"libelle":"","valeur":"https://www.vienne.fr"}],"statut_de_diffusion":"true",\
            "reseau_social":[{"valeur":"https://www.facebook.com/VilledeVienne","description":"","custom_dico2":"Facebook"},\
            {"valeur":"@VilledeVienne","description":"","custom_dico2":"X (ex-Twitter)"}],"plage_ouverture":[{"x":[1,{"y":2}]}]}""";

    private static final String TWO = """
            {"id":"b","nom":"Mairie - Seyssuel","pivot":[{"type_service_local":"mairie","code_insee_commune":["38487"]}],\
            "reseau_social":[],"site_internet":[{"libelle":"","valeur":"Non renseigné"}],"date_modification":"2024-01-02"}""";

    @TempDir
    Path folder;

    private final List<DirectoryRecord> read = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,\n%s]",
                "{\"service\":[%s,\n%s]}",
                "%s\n%s\n",
                "{\"total_count\":2,\"results\":[%s,\n%s]}",
                "[{\"fields\":%s},\n{\"record\":{\"fields\":%s}}]",
                "\uFEFF [ %s ,\n%s ]"
            })
    void every_shape_of_json_gives_the_same_records(String shape) throws IOException {
        DirectoryReader.FileRead facts =
                read("annuaire.json", shape.replaceFirst("%s", esc(ONE)).replaceFirst("%s", esc(TWO)));
        expectBoth();
        assertThat(facts.whole()).isTrue();
        assertThat(facts.records()).isEqualTo(2);
        assertThat(facts.newest()).contains(LocalDate.of(2024, 1, 2));
        assertThat(read).extracting(DirectoryRecord::line).containsExactly(1L, 2L);
    }

    private static String esc(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    private void expectBoth() {
        assertThat(read).extracting(DirectoryRecord::id).containsExactly("a", "b");
        DirectoryRecord vienne = read.getFirst();
        assertThat(vienne.name()).isEqualTo("Mairie - Vienne");
        assertThat(vienne.kind()).isEqualTo(RecordKind.TOWN_HALL);
        assertThat(vienne.codes()).containsExactly("38544");
        assertThat(vienne.siren()).contains("213805446");
        assertThat(vienne.websites()).containsExactly("https://www.vienne.fr");
        assertThat(vienne.modified()).contains(LocalDate.of(2023, 8, 9));
        assertThat(vienne.links())
                .extracting(link -> link.network().orElseThrow().key() + " "
                        + link.account().orElseThrow())
                .containsExactly("facebook villedevienne", "x villedevienne");
        assertThat(read.get(1).websites()).isEmpty();
        assertThat(read.get(1).links()).isEmpty();
        assertThat(read.get(1).linksKnown()).isTrue();
        assertThat(broken).isEmpty();
    }

    @Test
    void fields_of_the_api_are_texts_that_hold_json() throws IOException {
        String text = """
                {"total_count":1,"results":[{"id":"a","nom":"Mairie - Vienne","pivot":"[{\\"type_service_local\\": \\"mairie\\", \
                \\"code_insee_commune\\": [\\"38544\\"]}]","reseau_social":"[{\\"valeur\\": \\"https://www.facebook.com/VilledeVienne\\", \
                \\"custom_dico2\\": \\"Facebook\\"}]","site_internet":"[{\\"valeur\\": \\"https://www.vienne.fr\\"}]"}]}""";
        read("api.json", text);
        assertThat(read.getFirst().codes()).containsExactly("38544");
        assertThat(read.getFirst().links()).hasSize(1);
        assertThat(read.getFirst().websites()).containsExactly("https://www.vienne.fr");
    }

    @Test
    void a_text_written_twice_over_is_read_and_one_cut_off_is_not_believed_whole() throws IOException {
        String twice = "\"\\\"[{\\\\\\\"valeur\\\\\\\":\\\\\\\"https://www.facebook.com/deux\\\\\\\"}]\\\"\"";
        read(
                "twice.json",
                "[{\"nom\":\"Mairie - A\",\"pivot\":[{\"type_service_local\":\"mairie\"}],\"reseau_social\":" + twice
                        + "}]");
        assertThat(read.getFirst().links())
                .extracting(link -> link.account().orElse(""))
                .containsExactly("deux");
        assertThat(read.getFirst().linksKnown()).isTrue();
        read.clear();
        String cut = "\"[{\\\"valeur\\\":\\\"https://www.facebook.com/un\\\"},{\\\"valeur\\\":\\\"https://www.insta\"";
        read(
                "cut.json",
                "[{\"nom\":\"Mairie - A\",\"pivot\":[{\"type_service_local\":\"mairie\"}],\"reseau_social\":" + cut
                        + "}]");
        assertThat(read.getFirst().links())
                .extracting(link -> link.account().orElse(""))
                .containsExactly("un");
        assertThat(read.getFirst().linksKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'2.75745010376' | '48.4868011475' | 48.4868011475",
                "'2,75'          | '48,5'          | 48.5",
                "''              | '48.5'          | ",
                "'0'             | '0'             | ",
                "'48.5'          | '248.5'         | ",
                "'est'           | 'nord'          | "
            })
    void an_address_says_where_it_lies_or_nothing_is_believed(String longitude, String latitude, Double read)
            throws IOException {
        read(
                "place.json",
                "[{\"nom\":\"Mairie - A\",\"pivot\":[{\"type_service_local\":\"mairie\"}],\"adresse\":[{\"longitude\":\""
                        + longitude + "\",\"latitude\":\"" + latitude + "\"}]}]");
        assertThat(this.read.getFirst().place().map(Coordinates::latitude)).isEqualTo(Optional.ofNullable(read));
    }

    /** A record that has no word of accounts, or one that nobody understands, leaves them unknown; an empty list says none. */
    @Test
    void what_says_nothing_of_accounts_is_no_no() throws IOException {
        String town = "{\"id\":\"%s\",\"nom\":\"Mairie - A\",\"pivot\":[{\"type_service_local\":\"mairie\"}]%s}";
        read(
                "said.json",
                "["
                        + String.join(
                                ",",
                                String.format(java.util.Locale.ROOT, town, "a", ""),
                                String.format(java.util.Locale.ROOT, town, "b", ",\"reseau_social\":[]"),
                                String.format(
                                        java.util.Locale.ROOT,
                                        town,
                                        "c",
                                        ",\"reseau_social\":[{\"valeur\":\"oui, une page\"}]"),
                                String.format(java.util.Locale.ROOT, town, "d", ",\"reseau_social\":null"))
                        + "]");
        assertThat(read).extracting(DirectoryRecord::linksKnown).containsExactly(false, true, false, true);
        read.clear();
        read("sans.csv", "nom;code insee;site\nMairie de Vienne;38544;www.vienne.fr\n");
        assertThat(read).extracting(DirectoryRecord::linksKnown).containsExactly(false);
        read.clear();
        read("avec.csv", "nom;code insee;Facebook\nMairie de Vienne;38544;\nMairie de Seyssuel;38487;à créer\n");
        assertThat(read).extracting(DirectoryRecord::linksKnown).containsExactly(true, false);
    }

    @Test
    void what_is_no_directory_is_refused() {
        assertThatThrownBy(() -> read("other.json", "{\"a\":1}")).isInstanceOf(Refusal.class);
    }

    @Test
    void of_a_service_that_no_census_counts_no_account_is_asked() throws IOException {
        read("other.json", """
                [{"id":"c","nom":"Trésorerie","pivot":[{"type_service_local":"tresorerie"}],\
                "reseau_social":[{"valeur":"https://www.facebook.com/finances"}]}]""");
        assertThat(read).extracting(DirectoryRecord::kind).containsExactly(RecordKind.OTHER);
        assertThat(read.getFirst().links()).isEmpty();
    }

    @Test
    void accents_that_were_encoded_twice_are_mended() throws IOException {
        read("accents.json", "[{\"nom\":\"Mairie - MontÃ©limar\",\"pivot\":[]}]");
        assertThat(read.getFirst().name()).isEqualTo("Mairie - Montélimar");
    }

    @Test
    void a_site_that_is_an_account_is_no_site_and_one_of_the_state_is_nobodys() throws IOException {
        read("sites.json", """
                [{"nom":"Mairie - A","pivot":[{"type_service_local":"mairie"}],"site_internet":[{"valeur":"https://www.facebook.com/mairie.a"},\
                {"valeur":"https://lannuaire.service-public.fr/x"},{"valeur":"www.a.fr"},{"valeur":"https://www.facebook.com/sharer/sharer.php?u=x"}]}]""");
        assertThat(read.getFirst().websites()).containsExactly("www.a.fr");
        assertThat(read.getFirst().links())
                .extracting(DirectoryLink::verdict)
                .containsExactly(AccountVerdict.ACCOUNT, AccountVerdict.SHARE);
    }

    @Test
    void the_second_house_of_a_town_hall_is_known_by_its_old_key_in_corsica_too() throws IOException {
        String record =
                "{\"nom\":\"Mairie - A\",\"pivot\":[{\"type_service_local\":\"mairie\"}],\"ancien_code_pivot\":\"mairie-%s\"}\n";
        read(
                "houses.ndjson",
                record.replace("%s", "77188-01") + record.replace("%s", "77188-02") + record.replace("%s", "2A004-03"));
        assertThat(read)
                .extracting(DirectoryRecord::kind)
                .containsExactly(RecordKind.TOWN_HALL, RecordKind.ANNEX, RecordKind.ANNEX);
    }

    @Test
    void a_broken_line_is_set_aside_and_those_behind_it_are_read() throws IOException {
        DirectoryReader.FileRead facts = read("annuaire.ndjson", ONE + "\n{\"nom\": oops}\n\n" + TWO + "\n");
        assertThat(read).extracting(DirectoryRecord::number).containsExactly(1L, 3L);
        assertThat(read).extracting(DirectoryRecord::line).containsExactly(1L, 4L);
        assertThat(broken).hasSize(1);
        assertThat(facts.records()).isEqualTo(3);
    }

    @Test
    void what_breaks_off_is_read_as_far_as_it_goes_and_said_not_to_be_whole() throws IOException {
        assertThat(read("cut.json", "[" + ONE + "," + TWO.substring(0, 60)).whole())
                .isFalse();
        assertThat(read).extracting(DirectoryRecord::id).containsExactly("a");
        read.clear();
        byte[] packed =
                bz2(tar("x.json", ("[" + (ONE + ",").repeat(4000) + TWO + "]").getBytes(StandardCharsets.UTF_8)));
        Path file = folder.resolve("cut.tar.bz2");
        Files.write(file, java.util.Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class).hasMessageContaining("Download it again");
    }

    @Test
    void what_it_is_packed_in_is_told_by_its_bytes() throws IOException {
        byte[] json = ("{\"service\":[" + ONE + ",\n" + TWO + "]}").getBytes(StandardCharsets.UTF_8);
        for (byte[] packed : List.of(
                bz2(tar("2024/annuaire.json", json)), gz(tar("annuaire.json", json)), gz(json), bz2(json), zip(json))) {
            read.clear();
            Path file = folder.resolve("packed");
            Files.write(file, packed);
            read(file);
            expectBoth();
        }
    }

    @Test
    void the_table_of_the_api_holds_json_in_its_cells() throws IOException {
        read("annuaire.csv", """
                id;nom;code_insee_commune;pivot;site_internet;reseau_social;date_modification
                a;Mairie - Vienne;38544;"[{""type_service_local"": ""mairie"", ""code_insee_commune"": [""38544""]}]";"[{""valeur"": ""https://www.vienne.fr""}]";"[{""valeur"": ""https://www.facebook.com/VilledeVienne"", ""custom_dico2"": ""Facebook""}]";09/08/2023 13:30:19
                """);
        assertThat(read.getFirst().codes()).containsExactly("38544");
        assertThat(read.getFirst().links()).hasSize(1);
        assertThat(read.getFirst().line()).isEqualTo(2);
    }

    @Test
    void a_table_of_ones_own_has_a_column_for_each_network() throws IOException {
        read("communes.csv", """
                Code INSEE,Commune,Site web,Facebook,Instagram,Comptes
                38544,Vienne,vienne.fr,facebook.com/villedevienne,@vienne.officiel,"youtube.com/@vienne et https://x.com/vienne"
                38487,Seyssuel,néant,,-,
                """);
        assertThat(read.getFirst().links())
                .extracting(link -> link.network().orElseThrow())
                .containsExactlyInAnyOrder(
                        AccountNetwork.FACEBOOK, AccountNetwork.INSTAGRAM, AccountNetwork.YOUTUBE, AccountNetwork.X);
        assertThat(read.get(1).links()).isEmpty();
        assertThat(read.get(1).kind()).isEqualTo(RecordKind.TOWN_HALL);
    }

    @Test
    void a_table_that_names_no_body_and_a_file_without_records_are_refused() {
        assertThatThrownBy(() -> read("x.csv", "a,b\n1,2\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a, b");
        assertThatThrownBy(() -> read("x.json", "[]")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(folder.resolve("nowhere.json"))).isInstanceOf(Refusal.class);
    }

    @Test
    void the_real_record_is_read() throws IOException {
        Path real = Path.of("../../../shared/data/dila/mairie-fontaine-le-port.json");
        Assumptions.assumeTrue(Files.exists(real), "The real record of the directory is not there: skipped");
        read(real);
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().codes()).containsExactly("77188");
        assertThat(read.getFirst().websites()).containsExactly("http://www.ville-fontaineleport.fr");
        assertThat(read.getFirst().siren()).contains("217701887");
        assertThat(read.getFirst().published()).isTrue();
    }

    private DirectoryReader.FileRead read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return read(file);
    }

    private DirectoryReader.FileRead read(Path file) {
        TableFiles none = path -> {
            throw new AssertionError(path);
        };
        return new DirectoryReader(none, new AccountRecogniser())
                .read(file, java.time.LocalDate.of(2026, 12, 1), Progress.silent(), new DirectoryReader.Records() {
                    @Override
                    public void record(DirectoryRecord record) {
                        read.add(record);
                    }

                    @Override
                    public void broken(long number, long line, Sentence why) {
                        broken.add(line + " " + why.in(java.util.Locale.FRENCH));
                    }
                });
    }

    /** What a stream packs. */
    @FunctionalInterface
    private interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] content, Packing packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.around(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bz2(byte[] content) throws IOException {
        return packed(content, out -> new BZip2CompressorOutputStream(out, 1));
    }

    private static byte[] gz(byte[] content) throws IOException {
        return packed(content, GZIPOutputStream::new);
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("lisez-moi.txt"));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("annuaire.json"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
