package org.beffroi.sources.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.profile.KnownProfiles;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.profile.ProfileFile;
import org.beffroi.sources.table.Unreadable;

/**
 * The profiles of the program, of plug-ins and of a dossier.
 *
 * @param brought those of plug-ins
 */
record ProfileShelf(List<ImportProfiles> brought) {

    ProfileShelf {
        brought = List.copyOf(brought);
    }

    /**
     * All profiles. The dossier's own come first, so that a corrected profile wins over the one it corrects.
     *
     * @param folder of the dossier's own ones, which need not exist
     */
    List<Profile> all(Path folder) {
        List<Profile> profiles = new ArrayList<>(own(folder));
        for (ImportProfiles plugin : brought) {
            for (URL url : plugin.profiles()) {
                try (InputStream in = url.openStream()) {
                    profiles.add(ProfileFile.read(in, url.getPath()));
                } catch (IOException e) {
                    throw unreadable(url.getPath(), e);
                }
            }
        }
        profiles.addAll(KnownProfiles.all());
        return profiles;
    }

    private static List<Profile> own(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Profile> profiles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    profiles.add(ProfileFile.read(in, file.toString()));
                }
            }
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
        return profiles;
    }

    private static Refusal unreadable(String name, IOException cause) {
        return Unreadable.refusal(name, cause);
    }
}
