package org.beffroi.strategy.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.beffroi.strategy.risk.shock.ResponseRate;
import org.beffroi.strategy.risk.told.Told;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.command.TestWorkplace;

/** A dossier whose figures are audited, and what the audit says of them. */
final class AuditedTown {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final LocalDate TODAY = LocalDate.of(2025, 10, 14);
    static final Clock NOW = Clock.fixed(Instant.parse("2025-10-14T09:00:00Z"), ZONE);
    static final CriterionMeasures MEASURES = new CriterionMeasures(List.of(new ResponseRate()));

    final NaiveArchive archive = new NaiveArchive(Fields.core(), ZONE, TODAY);
    final AuditRows rows = new AuditRows();

    private final ModelFactory make = ModelFactory.eINSTANCE;
    private final Path folder;
    private final TestWorkplace desk;

    /** Ten mentions of a canteen, of which two are negative and two not read, and a strategy that counts them. */
    AuditedTown(Path folder) throws IOException {
        this.folder = folder;
        desk = new TestWorkplace(new TownDossier(folder, archive, TODAY));
        for (int i = 0; i < 10; i++) {
            archive.add(List.of(new Mention(
                    new MentionId("test:" + i),
                    new Origin("test", new BatchId("test"), NOW.instant()),
                    FieldValues.builder()
                            .put(CoreFields.TEXT_BODY, "la cantine " + i)
                            .put(CoreFields.TONE, i < 2 ? "negative" : i < 8 ? "neutral" : "unsure")
                            .put(CoreFields.PUBLISHED, Instant.parse("2025-10-0" + (i % 9 + 1) + "T10:00:00Z"))
                            .build())));
        }
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        Objective objective = make.createObjective();
        objective.setKey("o");
        objective.getIndicators().add(indicator("negative", "Part négative", Counted.NEGATIVE_SHARE, "%"));
        objective.getIndicators().add(indicator("count", "Mentions de la cantine", Counted.COUNT, "mentions"));
        objective.getIndicators().add(indicator("balance", "Tonalité", Counted.TONE_BALANCE, "points"));
        strategy.getObjectives().add(objective);
        Risk risk = make.createRisk();
        risk.setKey("r");
        risk.setName("Choc culturel");
        Criterion criterion = make.createCriterion();
        criterion.setKey("c");
        criterion.setName("Trop peu de réponses");
        criterion.setCode("shock.response-rate");
        risk.getCriteria().add(criterion);
        Criterion foreign = make.createCriterion();
        foreign.setKey("f");
        foreign.setName("Moyens du scrutin");
        foreign.setCode("scrutin.moyens");
        risk.getCriteria().add(foreign);
        strategy.getRisks().add(risk);
        Files.createDirectories(folder.resolve("strategies"));
        decide(strategy);
    }

    /** Puts another strategy in the place of that one. */
    void decide(Strategy strategy) {
        new StrategyFile(folder.resolve("strategies/ville.strategy")).write(strategy);
    }

    /** Decides for one objective with these indicators. */
    void decide(Indicator... indicators) {
        Strategy strategy = make.createStrategy();
        strategy.setKey("s");
        Objective objective = make.createObjective();
        objective.setKey("o");
        objective.getIndicators().addAll(List.of(indicators));
        strategy.getObjectives().add(objective);
        decide(strategy);
    }

    /** An indicator that counts the mentions of the canteen. */
    Indicator indicator(String key, String name, Counted counted, String unit) {
        ArchiveMeasure measure = make.createArchiveMeasure();
        measure.setQuery("cantine");
        measure.setCounted(counted);
        measure.setDays(90);
        Indicator indicator = make.createIndicator();
        indicator.setKey(key);
        indicator.setName(name);
        indicator.setUnit(unit);
        indicator.setMeasure(measure);
        return indicator;
    }

    /** What the audit prints for a reader, with plain spaces. */
    String text() {
        return text(new Told.Answers("share.answered", 0.2, 15), new Told.Ground("mentions", 10, 10));
    }

    /** The same of some analyses. */
    String text(Analysis<?>... analyses) {
        run(AuditFiguresCommand.Format.TEXT, analyses);
        return desk.printed().replaceAll("[\u00a0\u202f]", " ");
    }

    /** Lets the audit write its rows. */
    void audit() {
        audit(new Told.Answers("share.answered", 0.2, 15), new Told.Ground("mentions", 10, 10));
    }

    /** The same of some analyses. */
    void audit(Analysis<?>... analyses) {
        run(AuditFiguresCommand.Format.JSON, analyses);
    }

    private void run(AuditFiguresCommand.Format format, Analysis<?>... analyses) {
        new AuditFiguresCommand(
                        MEASURES, Optional.of(new Analyses(List.of(analyses), new Guests(), NOW)), List.of(rows), NOW)
                .run(new AuditFiguresCommand.Parameters(format), desk);
    }
}
