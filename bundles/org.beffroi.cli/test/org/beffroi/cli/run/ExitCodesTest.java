package org.beffroi.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.syntax.Unreadable;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.message.Refusal;
import org.beffroi.madeup.MadeUp;
import org.beffroi.testing.dossier.NoDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExitCodesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "done, 0",
        "rejects, 1",
        "wrong, 2",
        "failed, 3",
        "refused, 3",
        "speechless, 3",
        "broken, 3",
        "unheard-of, 2"
    })
    void theExitCodeSaysHowItEnded(String verb, int code) {
        assertThat(runs().run(verb).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void theExitCodeOfARefusalFollowsItsKind(Refusal.Kind kind) {
        int code =
                switch (kind) {
                    case WRONG_USE -> 2;
                    case FULL_DISK -> 4;
                    default -> 3;
                };
        Result result = new Runs(MadeUp.refusing(kind), folder, new NoDossiers()).run("refused");

        assertThat(result.code()).isEqualTo(code);
        assertThat(result.errors()).contains("poulet.csv");
        assertThat(result.errors().contains("beffroi refused --help")).isEqualTo(kind == Refusal.Kind.WRONG_USE);
    }

    @Test
    void theResultIsAloneOnTheOutput() {
        assertThat(runs().run("done")).isEqualTo(new Result(0, "12" + System.lineSeparator(), ""));
    }

    @Test
    void aRefusalIsItsSentenceAndNothingElse() {
        Result result = runs().run("refused");

        assertThat(result.out()).isEmpty();
        assertThat(result.errors()).isEqualToNormalizingNewlines("Le fichier poulet.csv ne peut pas être lu.\n");
        assertThat(runs().log()).doesNotExist();
    }

    @Test
    void anArgumentThatLostItsCharactersIsRefused() {
        Result result = runs().run("done", "caf\uFFFD");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errors()).contains("ne peuvent pas être lus", "caf\uFFFD", "UTF-8");
        assertThat(runs().run("done").code()).isZero();
    }

    @Test
    void theLocaleThatLosesThemIsNamed() {
        assertThatThrownBy(() -> Unreadable.refuse(List.of("ok", "\uFFFD\uFFFD"), StandardCharsets.US_ASCII))
                .isInstanceOfSatisfying(
                        WrongUse.class, wrong -> assertThat(wrong.sentence().in(Locale.ENGLISH))
                                .contains("US-ASCII", "LC_ALL=C.UTF-8"));
        Unreadable.refuse(List.of("café", "a?b"), StandardCharsets.US_ASCII);
    }

    @Test
    void theLanguageMayBeChosen() {
        assertThat(runs().run("--language", "en", "refused").errors())
                .isEqualToNormalizingNewlines("The file poulet.csv cannot be read.\n");
    }

    @Test
    void whatNobodyForesawIsToldInWordsAndKeptInTheLog() throws IOException {
        Result result = runs().run("broken");

        assertThat(result.errors())
                .contains("n’avait pas prévu", "broken", runs().log().toString())
                .doesNotContain("internal detail", "IllegalState", "\tat ");
        assertThat(Files.readString(runs().log()))
                .startsWith(Runs.NOW + " broken\n")
                .contains("java.lang.IllegalStateException: internal detail", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe", "Relais brisé (pipe)", "The pipe is being closed"})
    void aReaderThatHasEnoughEndsTheRunWithoutAWord(String problem) {
        assertThat(runs().runUntil(100, problem, "endless")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void aFullDiskIsForeseen() {
        Result result = runs().runUntil(100, "No space left on device", "endless");

        assertThat(result.code()).isEqualTo(CommandLineRun.FULL_DISK);
        assertThat(result.errors())
                .isEqualToNormalizingNewlines("Le disque est plein\u00a0: le résultat est incomplet."
                        + " Libérez de la place, puis recommencez.\n");
        assertThat(runs().log()).doesNotExist();
    }

    @Test
    void whatTheUserStopsIsSaidToBeStopped() {
        Result result = runs().stopped().run("stoppable");

        assertThat(result.code()).isEqualTo(CommandLineRun.STOPPED);
        assertThat(result.errors()).isEqualToNormalizingNewlines("Interrompu.\n");
    }

    @Test
    void withoutADossierTheWayToOneIsShown() {
        assertThat(runs().run("dossier").errors()).contains(folder.toString(), "--dossier", "beffroi new");
        assertThat(runs().run("dossier", "--dossier", "ailleurs").errors()).contains("ailleurs n’est pas un dossier");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(runs().run("--version")).isEqualTo(new Result(0, "Beffroi 0.2.0" + System.lineSeparator(), ""));
    }

    @Test
    void theCompletionScriptKnowsVerbsAndOptions() {
        Result result = runs().run("completion", "bash");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("complete -F _complete_beffroi", "refused", "--dossier");
    }

    private Runs runs() {
        return new Runs(MadeUp.endings(), folder, new NoDossiers());
    }
}
