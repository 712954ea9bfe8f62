package org.beffroi.sources.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.sources.profile.ProfileFile;

/** Import profiles of plug-ins, those alone that can be read: one that cannot keeps no file from being imported. */
public final class GuestProfiles {

    private GuestProfiles() {}

    /** The readable ones; the others are set aside and named. */
    public static List<ImportProfiles> readable(List<ImportProfiles> brought, Guests guests) {
        return guests.fit(brought, one -> one.getClass().getName(), GuestProfiles::read);
    }

    private static void read(ImportProfiles brought) {
        for (URL url : brought.profiles()) {
            try (InputStream in = url.openStream()) {
                ProfileFile.read(in, url.getPath());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
