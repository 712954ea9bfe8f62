package org.beffroi.tests.osgi;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of all classes that a compiled class mentions: in code, signatures, annotations and the types of lambdas.
 *
 * <p>Read from the constant pool (Java Virtual Machine Specification, section 4.4), which no compiler can do without.
 */
final class ClassNames {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final Pattern WHOLE = Pattern.compile("\\[*L?((?:[a-z]\\w*/)+[A-Z][\\w$]*);?");
    private static final Pattern IN_SIGNATURE = Pattern.compile("L((?:[a-z]\\w*/)+[A-Z][\\w$]*)[;<]");

    private ClassNames() {}

    /** Names with dots, of classes in a named package. */
    static Set<String> in(Path classFile) throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream file = Files.newInputStream(classFile);
                DataInputStream in = new DataInputStream(file)) {
            in.skipNBytes(8);
            int entries = in.readUnsignedShort();
            for (int entry = 1; entry < entries; entry++) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    addNames(in.readUTF(), names);
                } else {
                    in.skipNBytes(size(tag));
                    // These two take two places in the table.
                    entry += tag == LONG || tag == DOUBLE ? 1 : 0;
                }
            }
        }
        return names;
    }

    private static void addNames(String text, Set<String> names) {
        if (WHOLE.matcher(text).matches()) {
            names.add(WHOLE.matcher(text).replaceFirst("$1").replace('/', '.'));
        }
        IN_SIGNATURE
                .matcher(text)
                .results()
                .forEach(found -> names.add(found.group(1).replace('/', '.')));
    }

    private static int size(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IllegalStateException("constant pool entry of unknown kind " + tag);
        };
    }
}
