package org.beffroi.tests.ui.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file of made-up mentions, as a monitoring tool of nobody's would export it. */
public final class ImportSample {

    private static final String ROWS = """
        Date de publication;Réseau;Auteur;Titre;Texte;Lien;J'aime;Remarque interne
        04/03/2025 08:12;Facebook;Marie D.;;Encore du poulet froid à la cantine de l’école Jean-Moulin.;https://exemple.fr/1;112;à voir
        04/03/2025 09:40;Facebook;Paul R.;;Merci aux agents pour le déneigement du chemin des Saules.;https://exemple.fr/2;31;
        05/03/2025 07:30;Presse;L’Écho des deux rives;La cantine au régime sec;Les parents d’élèves demandent des comptes.;https://exemple.fr/3;8;repris
        """;

    private ImportSample() {}

    public static Path write() {
        try {
            Path file = Files.createTempDirectory("beffroi-").resolve("export-mars.csv");
            return Files.writeString(file, ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
