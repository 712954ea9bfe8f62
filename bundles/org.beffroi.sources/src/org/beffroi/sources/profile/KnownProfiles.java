package org.beffroi.sources.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The profiles that come with the program: files beside this class, named by {@code known/index.txt}, one a line. */
public final class KnownProfiles {

    private KnownProfiles() {}

    /** Read at the first use and once: each look at a file asks for them, and they are part of the program. */
    private static final class Shipped {

        static final List<Profile> ALL = listed();

        private Shipped() {}
    }

    /** All, in the order of the index. */
    public static List<Profile> all() {
        return Shipped.ALL;
    }

    private static List<Profile> listed() {
        try (InputStream in = KnownProfiles.class.getResourceAsStream("known/index.txt")) {
            String index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return index.lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(KnownProfiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The index of profiles is part of this bundle", e);
        }
    }

    /** One of them, by the name of its file. */
    public static Profile read(String name) {
        String file = "known/" + name + ".json";
        try (InputStream in = KnownProfiles.class.getResourceAsStream(file)) {
            return ProfileFile.read(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is part of this bundle", e);
        }
    }

    /** A profile that a source of this bundle has for itself: a file beside its class, which no import is read with. */
    public static Profile beside(Class<?> source, String file) {
        try (InputStream in = source.getResourceAsStream(file)) {
            return ProfileFile.read(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is part of this bundle", e);
        }
    }
}
