package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the product writes goes through the one writer of whole files or the disk of journals: both are proven under full
 * disks, short writes, refused calls, kills and power cuts. The few others have a reason each.
 */
class WritersTest {

    private static final Set<String> NOT_THE_PRODUCT =
            Set.of("org.beffroi.testing", "org.beffroi.bench", "com.example.kiosque");

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("org.beffroi.core.file.WholeFile", "the writer itself"),
            Map.entry("org.beffroi.core.file.Beside", "the writer's file beside"),
            Map.entry("org.beffroi.core.file.Folders", "makes the names in a folder durable"),
            Map.entry("org.beffroi.core.file.WholeFolder", "gives a folder its name once it is whole"),
            Map.entry("org.beffroi.core.file.JsonLines", "the writer of lines, proven with it"),
            Map.entry("org.beffroi.core.file.LocalDisk", "the disk of journals and logs"),
            Map.entry("org.beffroi.sources.pdf.PdfBounds", "maps a file to read it, writes nothing"),
            Map.entry("org.beffroi.dossier.alert.AlertLock", "opens a file to lock it, writes nothing"),
            Map.entry("org.beffroi.equinox.secret.EquinoxSecrets", "opens a file to lock it, writes nothing"),
            Map.entry("org.beffroi.equinox.secret.StoreCopy", "a copy for Equinox to work on, never the store itself"),
            Map.entry("org.beffroi.strategy.file.Held", "a lock that says who holds it, worth nothing after a kill"),
            Map.entry("org.beffroi.sources.mail.MboxMails", "only reads, with jumps"),
            Map.entry("org.beffroi.cli.CommandLineApplication", "standard output and standard error"));

    /** Methods of {@code Files} that write; those that delete or make folders lose no content half way. */
    private static final Set<String> OF_FILES = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "move",
            "copy",
            "createFile",
            "createTempFile",
            "createLink");

    private static final Set<String> CONSTRUCTORS =
            Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile");

    private final Project project = Project.here();

    @Test
    void nobody_else_opens_a_file_for_writing() {
        Map<String, Set<String>> found = writers();
        found.keySet().removeAll(ALLOWED.keySet());

        assertThat(found)
                .as("classes that write by themselves; use WholeFile, JsonLines or Disk, which lose nothing")
                .isEmpty();
    }

    @Test
    void the_exceptions_are_still_needed() {
        assertThat(writers().keySet()).containsAll(ALLOWED.keySet());
    }

    private Map<String, Set<String>> writers() {
        List<String> product = project.bundles().stream()
                .filter(bundle ->
                        !NOT_THE_PRODUCT.contains(bundle) && !Project.isTests(bundle) && !Project.isPictures(bundle))
                .toList();
        JavaClasses classes = project.classesOf(product);
        Map<String, Set<String>> writers = new TreeMap<>();
        for (JavaClass one : classes) {
            accesses(one)
                    .map(JavaCodeUnitAccess::getTarget)
                    .filter(WritersTest::isWriting)
                    .forEach(target -> writers.computeIfAbsent(outer(one), unseen -> new TreeSet<>())
                            .add(target.getFullName()));
        }
        return writers;
    }

    private static Stream<JavaCodeUnitAccess<? extends CodeUnitAccessTarget>> accesses(JavaClass one) {
        return Stream.of(
                        one.getMethodCallsFromSelf(),
                        one.getMethodReferencesFromSelf(),
                        one.getConstructorCallsFromSelf(),
                        one.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    private static String outer(JavaClass one) {
        String name = one.getName();
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    private static boolean isWriting(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        List<String> types =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return switch (owner) {
            case "java.nio.file.Files" ->
                OF_FILES.contains(target.getName()) && !types.contains("java.io.OutputStream");
            case "java.nio.channels.FileChannel", "java.nio.channels.AsynchronousFileChannel" ->
                target.getName().equals("open");
            case "java.io.PrintWriter", "java.io.PrintStream", "java.util.Formatter" ->
                target.getName().equals("<init>")
                        && !types.isEmpty()
                        && Set.of("java.lang.String", "java.io.File").contains(types.getFirst());
            case "org.eclipse.swt.graphics.ImageLoader" ->
                target.getName().equals("save") && types.contains("java.lang.String");
            default -> CONSTRUCTORS.contains(owner) && target.getName().equals("<init>");
        };
    }
}
