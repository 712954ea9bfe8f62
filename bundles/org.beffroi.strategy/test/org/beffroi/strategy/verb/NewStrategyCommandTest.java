package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Templates.Case;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.command.CommandContract;
import org.beffroi.testing.territory.FewTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewStrategyCommandTest extends CommandContract {

    /** The one town of the official geography. */
    private static final Territory TOWN = new Territory(
            Territory.Kind.COMMUNE,
            "99999",
            "Sonneval-sur-Lirelle",
            Optional.empty(),
            OptionalInt.of(14_860),
            List.of(),
            Optional.empty(),
            ZoneId.of("Europe/Paris"));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-14T16:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Override
    protected Command<?> command() {
        return new NewStrategyCommand(new FewTerritories(List.of(TOWN)), CLOCK, new Random(1));
    }

    private Strategy make(String file, String template, String territory, Case start) {
        new NewStrategyCommand(new FewTerritories(List.of(TOWN)), CLOCK, new Random(1))
                .run(
                        new NewStrategyCommand.Parameters(Path.of(file), Optional.of(template), territory, start),
                        workplace(folder, Locale.FRENCH));
        return new StrategyFile(folder.resolve(file)).read();
    }

    @Test
    void makesAStrategySaysWhatItMadeAndWhatIsNext() {
        Strategy strategy = make("ville.strategy", "commune-moyenne", "99999", Case.B);
        assertThat(strategy.getName()).contains("Sonneval-sur-Lirelle");
        assertThat(strategy.getTerritory().getPopulation()).isEqualTo(14_860);
        assertThat(told)
                .anySatisfy(
                        line -> assertThat(line).contains("ville.strategy", "Commune moyenne", "rien n’a été inventé"))
                .anySatisfy(line -> assertThat(line).startsWith("Ensuite"));
    }

    @Test
    void aNameWithoutEndingGetsOne() {
        new NewStrategyCommand(new FewTerritories(List.of(TOWN)), CLOCK, new Random(1))
                .run(
                        new NewStrategyCommand.Parameters(
                                Path.of("plan"), Optional.of("petite-commune"), "99999", Case.A),
                        workplace(folder, Locale.ENGLISH));
        assertThat(folder.resolve("plan.strategy")).isRegularFile();
        assertThat(told).anySatisfy(line -> assertThat(line).startsWith("Next"));
    }

    @Test
    void neverOverwrites() throws IOException {
        Path file = Files.writeString(folder.resolve("a.strategy"), "à moi");
        assertThatThrownBy(() -> make("a.strategy", "petite-commune", "99999", Case.B))
                .isInstanceOf(Refusal.class);
        assertThat(file).hasContent("à moi");
    }

    @Test
    void aNameThatSomebodyHoldsIsNotTaken() {
        Path file = folder.resolve("a.strategy");
        try (Held held = Held.ask(new StrategyFile(file), "Claire Vasseur").orRefuse()) {
            assertThatThrownBy(() -> make("a.strategy", "petite-commune", "99999", Case.B))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Claire Vasseur");
            assertThat(held.renew()).isTrue();
        }
        assertThat(file).doesNotExist();
    }

    private Outcome outcome(String template, String territory) {
        told.clear();
        return new NewStrategyCommand(new FewTerritories(List.of(TOWN)), CLOCK, new Random(1))
                .run(
                        new NewStrategyCommand.Parameters(
                                Path.of("a.strategy"), Optional.of(template), territory, Case.B),
                        workplace(folder, Locale.FRENCH));
    }

    @Test
    void anUnknownTemplateOrTerritoryIsWrongUseListsTheKnownOnesAndLeavesNothing() {
        assertThat(outcome("hameau", "99999")).isEqualTo(Outcome.WRONG_USE);
        assertThat(told).anySatisfy(line -> assertThat(line).contains("hameau", "petite-commune"));
        assertThat(outcome("petite-commune", "Sonneval")).isEqualTo(Outcome.WRONG_USE);
        assertThat(told).anySatisfy(line -> assertThat(line).contains("Sonneval-sur-Lirelle 99999"));
        assertThat(outcome("petite-commune", "00000")).isEqualTo(Outcome.WRONG_USE);
        assertThat(told).anySatisfy(line -> assertThat(line).contains("00000", "2024"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTemplateThatDoesNotFitTheTerritoryIsMadeAndThatIsSaid() {
        for (String wrong : List.of("departement", "intercommunalite", "petite-commune", "grande-ville")) {
            make(wrong + ".strategy", wrong, "99999", Case.B);
            assertThat(told.removeLast()).startsWith("Ensuite");
            assertThat(told.removeLast())
                    .contains("Sonneval-sur-Lirelle est une commune de 14\u202f860 habitants")
                    .contains("«\u202fCommune moyenne\u202f»", "--template commune-moyenne");
        }
        told.clear();
        make("a.strategy", "commune-moyenne", "99999", Case.B);
        assertThat(told).noneSatisfy(line -> assertThat(line).contains("d’autres collectivités"));
    }

    @Test
    void theLibraryOfTheDossierThatTheFileGoesIntoIsUsed() throws IOException {
        Path dossier = Files.createDirectories(folder.resolve("dossier/" + Library.FOLDER));
        Files.writeString(dossier.resolve("ours.json"), """
                {"templates": [{"id": "vignoble", "like": "petite-commune", "with": [],
                 "name": {"fr": "Vignoble", "en": "Vineyard"}, "description": {"fr": "Ici", "en": "Here"}}]}
                """);
        assertThat(make("dossier/plan.strategy", "vignoble", "99999", Case.B).getObjectives())
                .isNotEmpty();
    }

    @Test
    void whereThereIsNoDossierItSaysWhichLibraryServed() {
        make("a.strategy", "petite-commune", "99999", Case.B);
        assertThat(told).anySatisfy(line -> assertThat(line).contains("bibliothèque fournie"));
    }

    private Workplace workplace(Path current, Locale locale) {
        Dossiers dossiers = stub(Dossiers.class, (name, arguments) -> switch (name) {
            case "isDossier" -> arguments[0].equals(folder.resolve("dossier"));
            default -> throw new UnsupportedOperationException(name);
        });
        return stub(Workplace.class, (name, arguments) -> switch (name) {
            case "currentFolder" -> current;
            case "locale" -> locale;
            case "person" -> "Camille";
            case "dossiers" -> dossiers;
            case "dossier" -> throw Refusal.of(NewStrategyCommand.class, "strategy.new.exists", "rien");
            case "tell" -> {
                told.add(((Sentence) arguments[0]).in(locale));
                yield null;
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private interface Calls {
        Object of(String name, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.of(method.getName(), arguments)));
    }
}
