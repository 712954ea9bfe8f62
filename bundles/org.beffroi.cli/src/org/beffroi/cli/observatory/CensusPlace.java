package org.beffroi.cli.observatory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.kept.ObservatoryFolder;

/** Finds the census that is meant: a folder that holds one, which needs no dossier, else the name of one of the dossier’s. */
final class CensusPlace {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Workplace workplace;

    CensusPlace(Workplace workplace) {
        this.workplace = workplace;
    }

    /** @throws org.beffroi.core.message.Refusal if there is none */
    Path folder(String typed) {
        Path folder = workplace.currentFolder().resolve(typed);
        return Files.isRegularFile(folder.resolve(CensusBundle.HEAD))
                ? folder
                : ObservatoryFolder.of(workplace.dossier(Access.READ).folder())
                        .census(typed)
                        .folder();
    }

    /**
     * The reference of territories by which its bodies are known: the table of the observatory that it lies in where there is
     * one, else the dossier’s, else the national one.
     */
    Territories territories(String typed, Territories national) {
        Path censuses = folder(typed).toAbsolutePath().getParent();
        Optional<Territories> around = Optional.ofNullable(censuses)
                .map(Path::getParent)
                .map(folder -> new ObservatoryFolder(folder).territories(national));
        return around.filter(found -> found != national).orElseGet(() -> dossiers(national));
    }

    /** A census that was handed over lies in no observatory; whoever looks at it from a dossier has that one’s names. */
    private Territories dossiers(Territories national) {
        try {
            return ObservatoryFolder.of(workplace.dossier(Access.READ).folder()).territories(national);
        } catch (Refusal none) {
            // It needs no dossier.
            return national;
        }
    }

    /** The zone of the dossier; without one that of Paris, for a census is of French bodies. */
    ZoneId zone() {
        try {
            return workplace.dossier(Access.READ).settings().zone();
        } catch (Refusal none) {
            return PARIS;
        }
    }

    CensusBundle bundle(String typed) {
        return CensusBundle.read(folder(typed));
    }
}
