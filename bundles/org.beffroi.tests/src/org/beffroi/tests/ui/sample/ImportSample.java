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

    /** A month of the past, with words of its own for the tone. */
    private static final String MOODS = """
        Date de publication;Réseau;Auteur;Texte;Lien;Humeur
        24/02/2025 08:12;Facebook;Marie D.;Encore du poulet froid à la cantine de l’école Jean-Moulin.;https://exemple.fr/1;Plutôt fâché
        04/03/2025 09:40;Facebook;Paul R.;Merci aux agents pour le déneigement du chemin des Saules.;https://exemple.fr/2;Ravi
        05/03/2025 07:30;Presse;L’Écho des deux rives;Les parents d’élèves demandent des comptes.;https://exemple.fr/3;Mécontent
        08/03/2025 18:05;Facebook;Inès B.;La piscine rouvre samedi, enfin !;https://exemple.fr/4;Ravi
        09/03/2025 21:17;Facebook;Karim T.;Toujours pas de bus après vingt heures.;https://exemple.fr/5;Mécontent
        """;

    private ImportSample() {}

    /** A file whose tones are told in words that nothing knows. */
    public static Path moods() {
        return write("export-humeurs.csv", MOODS);
    }

    /** A file with so many words for the tone that they do not show at once. */
    public static Path manyMoods() {
        StringBuilder rows = new StringBuilder("Date de publication;Texte;Humeur\n");
        for (int i = 0; i < 24; i++) {
            rows.append("24/02/2025 08:12;Encore du poulet froid ")
                    .append(i)
                    .append(";Humeur ")
                    .append(i)
                    .append('\n');
        }
        return write("export-nuances.csv", rows.toString());
    }

    /** A file that is understood at once. */
    public static Path write() {
        return write("export-mars.csv", ROWS);
    }

    private static Path write(String name, String rows) {
        try {
            return Files.writeString(Files.createTempDirectory("beffroi-").resolve(name), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
