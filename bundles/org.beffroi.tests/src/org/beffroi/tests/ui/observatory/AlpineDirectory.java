package org.beffroi.tests.ui.observatory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.tests.services.AllServices;

/**
 * A directory of the communes of some départements as the national one writes it: every name of an account is made up, and follows
 * from the place of the commune in its list, so that figures are the same at each run.
 */
final class AlpineDirectory {

    private static final List<String> DEPARTEMENTS = List.of("01", "26", "38", "73", "74", "974");

    private AlpineDirectory() {}

    /**
     * Writes one.
     *
     * @param turn another one gives other accounts, as a year later
     */
    static Path write(Path file, int turn) {
        Territories territories =
                AllServices.<Territories>of(Territories.class).findFirst().orElseThrow();
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (String code : DEPARTEMENTS) {
            Territory departement = territories.byCode(Kind.DEPARTEMENT, code).orElseThrow();
            for (Territory commune : territories.members(departement)) {
                number++;
                // One in eleven has no record: nothing is known of it.
                if (number % 11 != 0) {
                    lines.append(record(commune, number, turn)).append('\n');
                }
            }
        }
        lines.append("{\"id\":\"caf\",\"nom\":\"Caisse\",\"pivot\":[{\"type_service_local\":\"caf\","
                + "\"code_insee_commune\":[\"38544\"]}]}\n{\"broken\n");
        try {
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String record(Territory commune, int number, int turn) {
        boolean large = commune.population().orElse(0) > 2_000;
        String site = large || number % 3 == 0 ? "[{\"valeur\":\"https://commune-" + number + ".example\"}]" : "[]";
        StringBuilder accounts = new StringBuilder();
        if (large || number % 5 == turn) {
            accounts.append("{\"valeur\":\"https://www.facebook.com/commune")
                    .append(number)
                    .append("\",\"custom_dico2\":\"Facebook\"}");
        }
        if (large && number % 2 == turn % 2) {
            accounts.append(accounts.isEmpty() ? "" : ",")
                    .append("{\"valeur\":\"https://www.instagram.com/commune")
                    .append(number)
                    .append("\",\"custom_dico2\":\"Instagram\"}");
        }
        return "{\"id\":\"" + number + "\",\"nom\":\"Mairie - " + commune.name()
                + "\",\"pivot\":[{\"type_service_local\":\"mairie\",\"code_insee_commune\":[\"" + commune.code()
                + "\"]}],\"site_internet\":" + site + ",\"reseau_social\":[" + accounts + "]}";
    }
}
