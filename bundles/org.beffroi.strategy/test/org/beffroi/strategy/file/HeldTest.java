package org.beffroi.strategy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("verify") // Starts and kills processes.
class HeldTest {

    @TempDir
    private Path folder;

    private StrategyFile file() throws IOException {
        return new DemoStrategy().write(folder);
    }

    private Path beside() {
        return folder.resolve(".~lock." + DemoStrategy.NAME + "#");
    }

    @Test
    void whoeverComesSecondReadsAndIsToldByWhomItIsHeld() throws IOException {
        StrategyFile file = file();
        try (Held first = Held.ask(file, "Claire Vasseur").orRefuse()) {
            Held.Asked second = Held.ask(file, "Paul Marchand");
            assertThat(first.renew()).isTrue();
            assertThat(second.held()).isEmpty();
            assertThat(second.by().orElseThrow().sentence().in(Locale.FRENCH))
                    .startsWith("Claire Vasseur a ouvert cette stratégie le ")
                    .contains("vous pouvez la lire, mais non l’enregistrer");
            assertThatThrownBy(second::orRefuse).isInstanceOf(Refusal.class);
            assertThat(Held.by(file).orElseThrow().who()).isEqualTo("Claire Vasseur");
            assertThat(file.read()).isNotNull();
        }
        assertThat(Held.by(file)).isEmpty();
        assertThat(Files.exists(beside())).isFalse();
        Held.ask(file, "Paul Marchand").orRefuse().close();
    }

    @Test
    void ofManyWhoAskAtOnceOneHasIt() throws Exception {
        StrategyFile file = file();
        List<Held> held = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Held.Asked>> asking = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String who = "Personne " + i;
                asking.add(() -> Held.ask(file, who));
            }
            for (var answer : threads.invokeAll(asking)) {
                answer.get().held().ifPresent(held::add);
            }
        }
        assertThat(held).hasSize(1);
        held.getFirst().close();
    }

    @Test
    void anotherProgramsHoldIsRespectedAndForgottenOnceItWasKilled() throws Exception {
        StrategyFile file = file();
        try (Child child = Child.start("hold", file.path())) {
            assertThat(child.heard()).isEqualTo("held");
            Held.Asked asked = Held.ask(file, "Paul Marchand");
            assertThat(asked.held()).isEmpty();
            assertThat(asked.by().orElseThrow().who()).isEqualTo("Claire Vasseur");
            child.kill();
            assertThat(Held.by(file)).isEmpty();
            Held.ask(file, "Paul Marchand").orRefuse().close();
        }
    }

    @Test
    void onAnotherMachineOneIsForgottenAfterADayInWhichNothingWasHeard() throws IOException {
        StrategyFile file = file();
        HeldBy far = new HeldBy("Claire Vasseur", "MAIRIE-12", 4242, Instant.EPOCH, Instant.now());
        Files.write(beside(), far.bytes());
        assertThat(Held.ask(file, "Paul Marchand").by().orElseThrow().sentence().in(Locale.FRENCH))
                .contains("MAIRIE-12");
        Files.setLastModifiedTime(beside(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Held.ask(file, "Paul Marchand").orRefuse().close();
    }

    @Test
    void anEmptyFileBesideHoldsNothing() throws IOException {
        StrategyFile file = file();
        Files.createFile(beside());
        Held.ask(file, "Paul Marchand").orRefuse().close();
    }

    @Test
    void aFileBesideThatCannotBeReadIsRespectedForADayAndThatIsSaid() throws IOException {
        StrategyFile file = file();
        String office = ",cvasseur,MAIRIE-12,26.11.2026 09:12,file:///home/c/;";
        for (String content : List.of("x", "a\nb\nc\nd\ne\n", office, "x".repeat(5000))) {
            Files.writeString(beside(), content, StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Held.ask(file, "Paul Marchand").orRefuse())
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .contains(".~lock.", "ne sait pas lire", "supprimez ce fichier"));
            assertThat(Held.by(file)).isPresent();
            assertThat(beside()).hasContent(content);
            Files.setLastModifiedTime(beside(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
            Held.ask(file, "Paul Marchand").orRefuse().close();
        }
    }

    @Test
    void whatSomebodySavedInBetweenIsNotWrittenOver() throws IOException {
        StrategyFile file = file();
        String mark = file.mark();
        Strategy mine = file.read();
        Strategy theirs = file.read();
        theirs.setName("La sienne");
        file.write(theirs, mark);
        assertThatThrownBy(() -> file.write(mine, mark)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains("quelqu’un d’autre", "strategy merge"));
        assertThat(file.read().getName()).isEqualTo("La sienne");
    }

    /** Whenever a program that saves is killed, the file is one that was saved whole. */
    @Test
    void aSaveThatIsKilledNeverReplacesAGoodFile() throws Exception {
        StrategyFile file = file();
        for (int i = 0; i < 3; i++) {
            try (Child child = Child.start("save", file.path())) {
                assertThat(child.heard()).isEqualTo("saving");
                Thread.sleep(20 + 91L * i);
                child.kill();
            }
            Strategy there = file.read();
            assertThat(StrategyFile.bytes(there)).isEqualTo(Files.readAllBytes(file.path()));
            assertThat(Integer.parseInt(there.getVersion())).isPositive();
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.filter(one -> one.toString().endsWith(StrategyFile.ENDING)))
                    .containsExactly(file.path());
        }
    }
}
