package org.beffroi.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Theme;
import org.eclipse.swt.graphics.ImageData;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Pictures of the screens in the language and the theme of the window. The tests take them, two pixels a point, and a bundle of
 * the product holds them; where the product was built without its tests there is none. Immutable.
 *
 * @param files a file by its path among the pictures, empty where there is none
 */
record HelpPictures(String language, Theme theme, Function<String, Optional<URL>> files) {

    /** The bundle that holds them. */
    static final String BUNDLE = "org.beffroi.help";

    private static final String FOLDER = "pictures/";
    private static final String DARK = "-dark";
    private static final String ENDING = ".png";

    /** Those of the product that runs. */
    static HelpPictures installed(Language language, Theme theme) {
        Optional<Bundle> held = Stream.of(FrameworkUtil.getBundle(HelpPictures.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> BUNDLE.equals(bundle.getSymbolicName()))
                .findFirst();
        return new HelpPictures(
                language.isFrench() ? "fr" : "en",
                theme,
                path -> held.flatMap(bundle -> Optional.ofNullable(bundle.getEntry(FOLDER + path))));
    }

    /** Whether there is one of this name. */
    boolean has(String name) {
        return file(name).isPresent();
    }

    /** The one of this name, in the light where the theme has none of its own; two pixels a point. */
    Optional<ImageData> picture(String name) {
        return file(name).map(HelpPictures::read);
    }

    private Optional<URL> file(String name) {
        Optional<URL> light = files.apply(language + "/" + name + ENDING);
        return theme == Theme.DARK
                ? files.apply(language + "/" + name + DARK + ENDING).or(() -> light)
                : light;
    }

    private static ImageData read(URL file) {
        try (InputStream in = file.openStream()) {
            return new ImageData(in);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture of help cannot be read: " + file, e);
        }
    }
}
