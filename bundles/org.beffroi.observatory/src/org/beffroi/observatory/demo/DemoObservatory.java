package org.beffroi.observatory.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.DemonstrationPart;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.candidate.JudgementFile;
import org.beffroi.observatory.candidate.SeenLists;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusData;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.CensusMaking;
import org.beffroi.observatory.directory.DirectoryReader;
import org.beffroi.observatory.kept.DirectoryImport;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.observatory.territory.ReferenceTable;
import org.osgi.service.component.annotations.Component;

/**
 * Puts into the dossier of the demonstration the reference of its département, its directory of April and of October, and a census
 * of each, made by the very import and census that people use; what is known of twelve peers of its town, and a list of accounts
 * that are named after it, one of which somebody judged.
 */
@Component
public final class DemoObservatory implements DemonstrationPart {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant IMPORTED = Instant.parse("2025-10-13T08:00:00Z");

    @Override
    public void add(Path folder) {
        DemoCounty county = new DemoCounty();
        ObservatoryFolder observatory = ObservatoryFolder.of(folder);
        Path reference = observatory.folder().resolve("reference.csv");
        try {
            WholeFile.write(reference, county.table().getBytes(StandardCharsets.UTF_8));
            Territories territories = ReferenceTable.read(reference);
            add(folder, observatory, territories, county, LocalDate.parse("2025-04-04"), false);
            add(folder, observatory, territories, county, LocalDate.parse("2025-10-03"), true);
            WholeFile.write(
                    observatory.folder().resolve(MetricFile.NAME),
                    new DemoPeers(county).metrics().getBytes(StandardCharsets.UTF_8));
            Path seen = folder.resolve("imports").resolve("comptes-vus.csv");
            WholeFile.write(seen, DemoPeers.lookAlikes().getBytes(StandardCharsets.UTF_8));
            new SeenLists(observatory.folder()).keep(seen);
            new JudgementFile(observatory.folder().resolve(JudgementFile.NAME)).judge(DemoPeers.judged());
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            DemoObservatory.class,
                            "observatory.unwritable",
                            reference.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static void add(
            Path folder,
            ObservatoryFolder observatory,
            Territories territories,
            DemoCounty county,
            LocalDate day,
            boolean autumn)
            throws IOException {
        Path source = folder.resolve("imports").resolve("annuaire-lirelle-" + day + ".ndjson");
        WholeFile.write(source, new DemoDirectory(county, autumn).text().getBytes(StandardCharsets.UTF_8));
        DirectoryReader reader = new DirectoryReader(
                path -> {
                    throw new IllegalStateException("The demonstration has no workbook");
                },
                new AccountRecogniser());
        KeptDirectory directory = new DirectoryImport(reader, territories)
                .run(
                        new DirectoryImport.Order(
                                source,
                                Optional.empty(),
                                Optional.of(day),
                                Optional.of("Annuaire inventé de la Lirelle"),
                                "demonstration",
                                IMPORTED,
                                PARIS),
                        observatory,
                        Progress.silent());
        count(observatory, territories, directory, day);
    }

    private static void count(
            ObservatoryFolder observatory, Territories territories, KeptDirectory directory, LocalDate day) {
        CensusDefinition definition = CensusDefinition.declared("communes");
        CensusData data =
                new CensusMaking(territories).data(definition, day, observatory.records(directory), List.of());
        observatory.keep(new CensusBundle(
                new CensusDocument(
                        CensusDocument.FORMAT,
                        definition,
                        day,
                        data.reference(),
                        data.bodies().size(),
                        directory.source()),
                data));
    }
}
