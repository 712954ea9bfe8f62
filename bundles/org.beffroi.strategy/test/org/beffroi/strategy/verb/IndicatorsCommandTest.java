package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measure;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.command.CommandContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsCommandTest extends CommandContract {

    private final ModelFactory make = ModelFactory.eINSTANCE;

    @TempDir
    private Path folder;

    @Override
    protected Command<?> command() {
        return new IndicatorsCommand(null);
    }

    private String printed(Measure measure, Integer base) {
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        Objective objective = make.createObjective();
        objective.setKey("o");
        strategy.getObjectives().add(objective);
        Indicator indicator = make.createIndicator();
        indicator.setKey("i");
        indicator.setName("Abonnés");
        indicator.setMeasure(measure);
        Measurement taken = make.createMeasurement();
        taken.setAt(Instant.parse("2025-10-14T16:00:00Z"));
        taken.setValue(new BigDecimal("1248"));
        taken.setBase(base);
        indicator.getMeasurements().add(taken);
        objective.getIndicators().add(indicator);
        new StrategyFile(folder.resolve("a.strategy")).write(strategy);
        StringWriter printed = new StringWriter();
        Workplace workplace = (Workplace) Proxy.newProxyInstance(
                Workplace.class.getClassLoader(),
                new Class<?>[] {Workplace.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "currentFolder" -> folder;
                    case "locale" -> Locale.FRENCH;
                    case "out" -> new PrintWriter(printed, true);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        new IndicatorsCommand(null).run(new IndicatorsCommand.Parameters(Path.of("a.strategy"), false), workplace);
        return printed.toString().replaceAll("[\u00a0\u202f]", " ").strip();
    }

    @Test
    void aFigureThatWasCountedSaysItsMentions() {
        assertThat(printed(make.createArchiveMeasure(), 12)).isEqualTo("Abonnés : 1 248 (12 mentions)");
        assertThat(printed(make.createArchiveMeasure(), 0)).isEqualTo("Abonnés : 1 248 (aucune mention)");
    }

    @Test
    void aFigureTypedByHandSaysItsSourceForItHasNoMentions() {
        var typed = make.createTypedMeasure();
        typed.setSource("Relevé du service");
        assertThat(printed(typed, null)).isEqualTo("Abonnés : 1 248 (Relevé du service)");
        typed.setSource(null);
        assertThat(printed(typed, null)).isEqualTo("Abonnés : 1 248");
    }

    @Test
    void aFigureOfAPlatformSaysItsColumnAndOneWithoutAMeasureNothing() {
        var imported = make.createImportedMeasure();
        imported.setFile("insights.csv");
        imported.setColumn("Abonnés");
        assertThat(printed(imported, null)).contains("insights.csv").doesNotContain("mention");
        assertThat(printed(null, null)).isEqualTo("Abonnés : 1 248");
    }
}
