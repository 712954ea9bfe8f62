package org.beffroi.cli.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.message.Refusal;
import org.beffroi.madeup.MadeUp;
import org.beffroi.madeup.MadeUp.Everything;
import org.beffroi.madeup.MadeUp.Far;
import org.beffroi.madeup.MadeUp.Grouped;
import org.beffroi.madeup.MadeUp.Named;
import org.beffroi.madeup.MadeUp.Near;
import org.beffroi.madeup.MadeUp.Size;
import org.beffroi.madeup.MadeUp.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

    private final Syntax syntax = new Syntax(
            List.of(
                    MadeUp.verb("everything", MadeUp.spy(Everything.class)),
                    MadeUp.verb("words", MadeUp.spy(Words.class)),
                    MadeUp.verb("keep it", MadeUp.spy(Named.class)),
                    MadeUp.verb("keep away", MadeUp.spy(Named.class))),
            Locale.FRENCH);

    @Test
    void groupsStandInTheirPlaceAndRefuseWhatTheyRefuse() {
        Syntax grouped = new Syntax(List.of(MadeUp.verb("grouped", MadeUp.spy(Grouped.class))), Locale.FRENCH);
        Request request =
                grouped.read(List.of("grouped", "town", "a.csv", "--profile=mastodon", "--by", "network", "--last"));
        assertThat(((Request.Run) request).parameters())
                .isEqualTo(new Grouped(
                        "town",
                        new Near(Optional.of("mastodon"), new Far(20, List.of("network"))),
                        List.of(Path.of("a.csv")),
                        true));
        assertThatExceptionOfType(WrongUse.class)
                .isThrownBy(() -> grouped.read(List.of("grouped", "town", "--profile=")));
    }

    @Test
    void everyShapeOfParameterIsRead() {
        assertThat(parameters(
                        "everything",
                        "town",
                        "a.csv",
                        "b c.csv",
                        "--public-authors",
                        "--profile=mastodon",
                        "--limit",
                        "1 000",
                        "--most=7",
                        "--size",
                        "VERY-LARGE",
                        "--by",
                        "network,author",
                        "--by",
                        "theme"))
                .isEqualTo(new Everything(
                        "town",
                        List.of(Path.of("a.csv"), Path.of("b c.csv")),
                        true,
                        Optional.of("mastodon"),
                        1000,
                        Optional.of(7),
                        Size.VERY_LARGE,
                        List.of("network", "author", "theme")));
    }

    @Test
    void whatIsAbsentTakesItsDefault() {
        assertThat(parameters("everything", "town"))
                .isEqualTo(new Everything(
                        "town", List.of(), false, Optional.empty(), 20, Optional.empty(), Size.SMALL, List.of()));
    }

    @Test
    void verbsOfTwoWordsAreFound() {
        Request.Run run = (Request.Run) syntax.read(List.of("--dossier", "d", "keep", "it", "--name", "x"));
        assertThat(run.verb().id()).isEqualTo("keep it");
        assertThat(run.parameters()).isEqualTo(new Named("x"));
        assertThat(run.dossier()).contains("d");
    }

    @Test
    void theDossierMayBeNamedBeforeOrAfterTheVerb() {
        assertThat(((Request.Run) syntax.read(List.of("words", "a", "--dossier=d"))).dossier())
                .contains("d");
        assertThat(((Request.Run) syntax.read(List.of("--dossier=c", "words", "a"))).dossier())
                .contains("c");
        assertThat(((Request.Run) syntax.read(List.of("words", "a"))).dossier()).isEmpty();
    }

    @Test
    void freeWordsMayBeginWithAHyphenOrAnAt() {
        assertThat(parameters("words", "cantine", "-vacances", "@mairie", "-hier", "--out", "f"))
                .isEqualTo(new Words(List.of("cantine", "-vacances", "@mairie", "-hier"), Optional.of("f")));
        assertThat(parameters("words", "--", "--cantine", "words"))
                .isEqualTo(new Words(List.of("--cantine", "words"), Optional.empty()));
        assertThat(parameters("words")).isEqualTo(new Words(List.of(), Optional.empty()));
    }

    @Property(tries = 200)
    void afterTwoHyphensAnyWordIsAWord(@ForAll List<String> words) {
        List<String> typed = new java.util.ArrayList<>(List.of("words", "--"));
        typed.addAll(words);
        assertThat(((Request.Run) syntax.read(typed)).parameters()).isEqualTo(new Words(words, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrods a                       | Verbe inconnu : wrods. Vouliez-vous dire words ? Verbes connus :"
                        + " everything, keep, words.",
                "zzzzzz                        | Verbe inconnu : zzzzzz. Verbes connus : everything, keep, words.",
                "keep awya --name x            | Verbe inconnu : awya. Vouliez-vous dire away ? Verbes connus : away,"
                        + " it.",
                "words a --uot f               | Option inconnue : --uot. Vouliez-vous dire --out ? Options connues :"
                        + " --dossier, --help, --language, --out, --without-plug-ins.",
                "keep it --name x --color red  | Option inconnue : --color. Options connues : --dossier, --help,"
                        + " --language, --name, --without-plug-ins.",
                "--colour                      | Option inconnue : --colour. Options connues : --dossier, --help,"
                        + " --language, --version, --without-plug-ins.",
                "keep it                       | Il manque : --name.",
                "everything                    | Il manque : TARGET.",
                "keep it --name                | --name doit être suivi d’une valeur.",
                "keep it --name a --name b     | --name apparaît deux fois ; une suffit.",
                "keep it x --name a            | Un mot de trop : x. S’il va avec le mot précédent, mettez les deux"
                        + " entre guillemets.",
                "everything t --limit many     | « many » n’est pas un nombre entier, comme --limit en demande un.",
                "everything t --limit 99999999999 | « 99999999999 » n’est pas un nombre entier, comme --limit en"
                        + " demande un.",
                "everything t --size huge      | « huge » n’est pas une valeur de --size. Valeurs connues : small,"
                        + " very-large.",
                "everything t --public-authors=yes | --public-authors ne prend pas de valeur.",
                "keep it --name ''             | Un nom n’est jamais vide."
            })
    void whatIsWrongIsSaidWithWhatIsKnown(String typed, String said) {
        List<String> arguments = List.of(typed.strip().split(" +")).stream()
                .map(word -> word.equals("''") ? "" : word)
                .toList();
        assertThatExceptionOfType(WrongUse.class)
                .isThrownBy(() -> syntax.read(arguments))
                .satisfies(wrong -> assertThat(plainSpaces(wrong.sentence().in(Locale.FRENCH)))
                        .isEqualTo(said));
    }

    @Test
    void helpIsAskedForInSeveralWays() {
        assertThat(syntax.read(List.of())).isEqualTo(new Request.Help(List.of()));
        assertThat(syntax.read(List.of("--help"))).isEqualTo(new Request.Help(List.of()));
        assertThat(syntax.read(List.of("help"))).isEqualTo(new Request.Help(List.of()));
        assertThat(syntax.read(List.of("keep"))).isEqualTo(new Request.Help(List.of("keep")));
        assertThat(syntax.read(List.of("keep", "it", "-h"))).isEqualTo(new Request.Help(List.of("keep", "it")));
        assertThat(syntax.read(List.of("help", "keep", "it"))).isEqualTo(new Request.Help(List.of("keep", "it")));
        assertThat(syntax.read(List.of("everything", "--help"))).isEqualTo(new Request.Help(List.of("everything")));
        assertThat(syntax.read(List.of("--version"))).isEqualTo(new Request.Version());
    }

    @Test
    void aVerbThatCannotBeMadeTakesNoOtherDown() {
        Syntax broken = new Syntax(
                List.of(
                        new Verb("keep away", () -> null),
                        MadeUp.verb("keep it", MadeUp.spy(Named.class)),
                        new Verb("lost", () -> null)),
                Locale.ENGLISH);
        StringWriter page = new StringWriter();
        broken.help(List.of("keep"), new PrintWriter(page), 0, false);

        assertThat(page.toString()).contains("Keep things.", "Keep it.").doesNotContain("away");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> broken.read(List.of("lost")));
    }

    @Test
    void theLanguageIsOneOfTwo() {
        assertThat(Syntax.language(List.of("words", "--language", "en"))).contains(Locale.ENGLISH);
        assertThat(Syntax.language(List.of("--language=fr", "words"))).contains(Locale.FRENCH);
        assertThat(Syntax.language(List.of("words", "--", "--language", "en"))).isEmpty();
        assertThatExceptionOfType(WrongUse.class).isThrownBy(() -> Syntax.language(List.of("--language", "de")));
    }

    private Record parameters(String... words) {
        return ((Request.Run) syntax.read(List.of(words))).parameters();
    }

    static String plainSpaces(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
