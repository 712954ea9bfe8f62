package org.beffroi.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.core.result.TableWriter;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.TextTableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsVerbTest {

    private static final String HEAD = "input,network,account,kind,verdict,address";

    @TempDir
    Path folder;

    private String standard = "";

    @Test
    void each_line_of_a_text_is_told_and_what_they_are_is_counted() throws IOException {
        Files.writeString(folder.resolve("liste.txt"), """
                https://www.facebook.com/Sonneval/?ref=x

                Insta : mairie.x
                https://wa.me/33612345678
                https://twitter.com/share
                https://x.com/
                https://youtu.be/dQw4w9WgXcQ
                néant
                """);
        Result run = run("accounts", "recognise", "liste.txt", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        HEAD,
                        "https://www.facebook.com/Sonneval/?ref=x,facebook,sonneval,page,account,https://www.facebook.com/sonneval",
                        "Insta : mairie.x,instagram,mairie.x,profile,account,https://www.instagram.com/mairie.x/",
                        "https://wa.me/33612345678,whatsapp,,,personal,",
                        "https://twitter.com/share,x,,,share,",
                        "https://x.com/,x,,,site,",
                        "https://youtu.be/dQw4w9WgXcQ,youtube,,post,post,",
                        "néant,,,,none,");
        assertThat(Runs.plain(run.errors()))
                .contains("7 lignes : 2 comptes, une publication, un bouton de partage, une page d’un réseau lui-même,"
                        + " un numéro de téléphone, une sans rien.");
    }

    @Test
    void each_account_of_a_line_has_a_row_where_that_is_asked() throws IOException {
        Files.writeString(folder.resolve("liste.txt"), """
                Suivez-nous sur https://facebook.com/Sonneval et sur Instagram : @mairie.x
                https://bsky.app/profile/ville.example
                néant
                """);
        assertThat(run("accounts", "recognise", "liste.txt", "--all", "--format", "csv")
                        .out()
                        .lines()
                        .map(line -> line.replaceFirst("^.*?,(?=facebook|instagram|bluesky|,)", "")))
                .containsExactly(
                        HEAD,
                        "facebook,sonneval,page,account,https://www.facebook.com/sonneval",
                        "instagram,mairie.x,profile,account,https://www.instagram.com/mairie.x/",
                        "bluesky,ville.example,profile,account,https://bsky.app/profile/ville.example",
                        ",,,none,");
        assertThat(run("accounts", "recognise", "liste.txt", "--format", "csv")
                        .out()
                        .lines())
                .as("without it one a line")
                .hasSize(4);
    }

    @Test
    void a_column_of_a_table_is_read_row_by_row() throws IOException {
        Files.writeString(
                folder.resolve("annuaire.csv"),
                "nom;Réseau social;X\nSonneval;\"facebook.com/sonneval ; ici\";@Sonneval\nAutre;;ville_autre\n");
        assertThat(run("accounts", "recognise", "annuaire.csv", "--column", "reseau social", "--format", "csv")
                        .out()
                        .lines())
                .containsExactly(
                        HEAD,
                        "facebook.com/sonneval ; ici,facebook,sonneval,page,account,https://www.facebook.com/sonneval",
                        ",,,,none,");
        assertThat(run(
                                "accounts",
                                "recognise",
                                "annuaire.csv",
                                "--column",
                                "X",
                                "--network",
                                "Twitter",
                                "--format",
                                "csv")
                        .out()
                        .lines())
                .containsExactly(
                        HEAD,
                        "'@Sonneval,x,sonneval,profile,account,https://x.com/sonneval",
                        "ville_autre,x,ville_autre,profile,account,https://x.com/ville_autre");
    }

    @Test
    void a_table_of_several_columns_wants_one_of_them_named() throws IOException {
        Files.writeString(folder.resolve("annuaire.tsv"), "nom\tpage\nSonneval\tfacebook.com/sonneval\n");
        Result none = run("accounts", "recognise", "annuaire.tsv");
        assertThat(none.code()).isEqualTo(2);
        assertThat(Runs.plain(none.errors())).contains("plusieurs colonnes : nom, page");
        Result wrong = run("accounts", "recognise", "annuaire.tsv", "--column", "site");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(Runs.plain(wrong.errors()))
                .contains("pas de colonne « site »")
                .contains("nom, page");
        Result right = run("accounts", "recognise", "annuaire.tsv", "--column", "page", "--format", "csv");
        assertThat(right.out()).contains("facebook,sonneval,page,account");
    }

    @Test
    void a_table_of_one_column_needs_no_name() throws IOException {
        Files.writeString(folder.resolve("une.csv"), "page\nx.com/sonneval\n");
        assertThat(run("accounts", "recognise", "une.csv", "--format", "csv")
                        .out()
                        .lines())
                .containsExactly(HEAD, "x.com/sonneval,x,sonneval,profile,account,https://x.com/sonneval");
    }

    @Test
    void the_standard_input_is_read() {
        standard = "t.me/sonneval\n@ville@mamot.fr\n";
        assertThat(run("accounts", "recognise", "-", "--format", "csv").out().lines())
                .containsExactly(
                        HEAD,
                        "t.me/sonneval,telegram,sonneval,channel,account,https://t.me/sonneval",
                        "'@ville@mamot.fr,mastodon,ville@mamot.fr,profile,account,https://mamot.fr/@ville");
    }

    /** A cell that breaks its line is one row, and a row of two accounts is one too. */
    @Test
    void what_is_counted_is_what_was_given_and_not_what_is_told() throws IOException {
        Files.writeString(
                folder.resolve("page.csv"),
                "page;nom\n\"https://facebook.com/sonneval\nhttps://instagram.com/sonneval\";A\nnéant;B\n");
        Result run = run("accounts", "recognise", "page.csv", "--column", "page", "--all", "--format", "csv");
        assertThat(Runs.plain(run.errors())).contains("2 lignes du tableau : 2 comptes, une sans rien.");
        Files.writeString(folder.resolve("liste.txt"), "https://facebook.com/a1 et https://instagram.com/b1\n");
        assertThat(Runs.plain(run("accounts", "recognise", "liste.txt", "--all", "--format", "csv")
                        .errors()))
                .contains("Une ligne : 2 comptes.");
    }

    @ParameterizedTest
    @CsvSource({"255044462D, un PDF", "89504E470D0A, une image", "504B0304, une archive ou un classeur"})
    void what_is_no_text_is_refused_by_what_it_is_and_once(String head, String what) throws IOException {
        Files.write(folder.resolve("vus.txt"), HexFormat.of().parseHex(head));
        Result run = run("accounts", "recognise", "vus.txt");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(Runs.plain(run.errors()).lines())
                .singleElement()
                .asString()
                .contains("vus.txt est " + what)
                .contains("donnez celui-ci");
    }

    @Test
    void people_read_words() throws IOException {
        Files.writeString(
                folder.resolve("liste.txt"), "https://www.youtube.com/@sonneval\nhttps://twitter.com/share\n");
        assertThat(run("accounts", "recognise", "liste.txt").out())
                .contains("chaîne")
                .contains("un compte")
                .contains("un bouton de partage");
    }

    @Test
    void nothing_to_read_and_nowhere_to_read_are_said() throws IOException {
        Files.writeString(folder.resolve("vide.txt"), "\n\n");
        Result empty = run("accounts", "recognise", "vide.txt");
        assertThat(empty.code()).isZero();
        assertThat(empty.errors()).contains("aucune ligne à lire");
        Result absent = run("accounts", "recognise", "absent.txt");
        assertThat(absent.code()).isEqualTo(3);
        assertThat(absent.errors()).contains("absent.txt");
        Result unknown = run("accounts", "recognise", "vide.txt", "--network", "minitel");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(Runs.plain(unknown.errors())).contains("« minitel »").contains("facebook, instagram");
    }

    @Test
    void a_row_that_cannot_be_read_is_told_and_left_out() throws IOException {
        Files.write(
                folder.resolve("abime.csv"),
                "page,nom\nfacebook.com/sonneval,\"été\"\nfacebook.com/autre,\"Ch\u00e2teau d'été\"\n"
                        .replace("\u00e2", "\uFFFD")
                        .getBytes(StandardCharsets.UTF_8));
        Result run = run("accounts", "recognise", "abime.csv", "--column", "page", "--format", "csv");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(Runs.plain(run.errors())).contains("Ligne 3").contains("une ligne illisible");
    }

    private Result run(String... arguments) {
        List<TableWriter> writers = List.of(new TextTableWriter(), new CsvTableWriter());
        var verb = new AccountsRecogniseCommand(
                writers, () -> new ByteArrayInputStream(standard.getBytes(StandardCharsets.UTF_8)));
        return new Runs(Runs.verbs(List.of(verb)), folder, new TownDossiers(folder)).run(arguments);
    }
}
