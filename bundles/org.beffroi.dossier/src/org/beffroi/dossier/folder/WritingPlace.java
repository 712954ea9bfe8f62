package org.beffroi.dossier.folder;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a dossier lies, and who writes into it there.
 *
 * @param folder of the dossier
 * @param writer who writes, in a form that names files: the person and the machine
 * @param machine the one on which is written, in the same form
 */
record WritingPlace(Path folder, String writer, String machine) {

    /** The folder as whoever runs the program writes into it, on this machine. */
    static WritingPlace here(Path folder) {
        String machine = machineHere();
        return new WritingPlace(folder, fileName(person()) + "@" + machine, machine);
    }

    private static String person() {
        return Optional.ofNullable(System.getenv("BEFFROI_PERSON"))
                .filter(name -> !name.isBlank())
                .orElse(System.getProperty("user.name", "inconnu"));
    }

    private static String machineHere() {
        try {
            return fileName(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return "machine";
        }
    }

    private static String fileName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .toLowerCase(Locale.ROOT);
        return plain.isBlank() ? "inconnu" : plain;
    }
}
