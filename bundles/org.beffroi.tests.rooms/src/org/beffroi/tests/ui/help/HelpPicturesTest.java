package org.beffroi.tests.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.tests.architecture.Project;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.window.FrontWindows;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.help.HelpWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Takes the pictures that the pages of help show, into {@code target/help-pictures}, which the bundle {@code org.beffroi.help} is
 * made of; each page names only pictures that are there.
 */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HelpPicturesTest {

    private static final long MOST_BYTES = 2_000_000;
    private static final List<String> PAGES = List.of(
            "morning",
            "listen",
            "query",
            "analyses",
            "digests",
            "alerts",
            "strategy",
            "observatory",
            "sources",
            "coding",
            "commands");
    private static final Pattern NAMED = Pattern.compile("^!\\[[^]]+]\\(([^)]+)\\) .+$", Pattern.MULTILINE);

    private RunningWorkbench workbench;
    private PagePictures pictures;
    private HelpRooms rooms;
    private HelpTour tour;
    private Point before;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        pictures = new PagePictures(running, RunningWorkbench.target().resolve("help-pictures"));
        pictures.clear();
        rooms = new HelpRooms(running);
        before = workbench.ask(() -> workbench.shell().getSize());
        rooms.open();
        tour = new HelpTour(workbench, pictures, rooms);
    }

    @AfterAll
    void stop() {
        workbench.act(() -> workbench.shell().setSize(before));
        rooms.close();
    }

    @Test
    @Order(1)
    void every_part_is_pictured_in_both_languages_and_themes() {
        for (int language = 0; language < 2; language++) {
            for (int theme = 0; theme < 2; theme++) {
                tour.takeAll();
                workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
            }
            workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        }
        assertThat(pictures.taken("fr")).hasSizeGreaterThan(20).isEqualTo(pictures.taken("en"));
        assertThat(pictures.size()).isLessThan(MOST_BYTES);
    }

    @Test
    @Order(2)
    void each_page_names_pictures_that_are_taken_and_each_of_these_is_on_a_page() {
        List<MatchResult> french = named(name -> name.endsWith("_fr.txt"));
        List<MatchResult> english = named(name -> !name.endsWith("_fr.txt"));
        assertThat(names(french)).isEqualTo(names(english));
        Set<String> expected = new TreeSet<>(names(french));
        names(french).forEach(name -> expected.add(name + "-dark"));
        assertThat(pictures.taken("fr")).containsExactlyElementsOf(expected);
        assertThat(pictures.taken("en")).containsExactlyElementsOf(expected);
    }

    private static List<MatchResult> named(Predicate<String> pages) {
        return Project.here().sources("org.beffroi.workbench", ".txt").stream()
                .filter(page -> page.getParent().endsWith("help/page"))
                .filter(page -> pages.test(page.getFileName().toString()))
                .flatMap(page -> {
                    List<MatchResult> found =
                            NAMED.matcher(Project.text(page)).results().toList();
                    assertThat(found).as(page.toString()).hasSizeBetween(1, 3);
                    return found.stream();
                })
                .toList();
    }

    private static Set<String> names(List<MatchResult> named) {
        return named.stream().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Order(3)
    void help_shows_them_with_their_words_where_the_product_holds_them() throws Exception {
        FrontWindows windows = new FrontWindows(
                workbench,
                new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("help-pages")));
        Bundle held = FrameworkUtil.getBundle(HelpPicturesTest.class)
                .getBundleContext()
                .installBundle(bundle().toUri().toString());
        try {
            windows.everywhere(() -> show(windows));
        } finally {
            held.uninstall();
        }
        Shell bare = windows.open("help");
        assertThat(workbench.<List<String>>ask(() -> shown(bare))).isEmpty();
        windows.close(bare);
        windows.screenshots().index();
    }

    private void show(FrontWindows windows) {
        Shell help = windows.open("help");
        for (String page : PAGES) {
            workbench.act(() -> ((HelpWindow) help.getData()).go(page));
            windows.take(help, page);
            StyledText text = workbench.ask(() -> reading(help));
            int room = workbench.ask(() -> text.getClientArea().width);
            assertThat(workbench.<List<Control>>ask(() -> List.of(text.getChildren())))
                    .as(page)
                    .isNotEmpty()
                    .allSatisfy(picture -> assertThat(
                                    workbench.<Integer>ask(() -> picture.getLocation().x + picture.getSize().x))
                            .isBetween(200, room));
            assertThat(workbench.<List<String>>ask(() -> shown(help))).as(page).allSatisfy(words -> assertThat(words)
                    .hasSizeGreaterThan(40));
            turn(windows, text, page);
        }
        windows.close(help);
    }

    /** The rest of a page that is longer than the window. */
    private void turn(FrontWindows windows, StyledText text, String page) {
        for (int part = 2; part <= 3; part++) {
            int at = part;
            boolean on = workbench.ask(() -> {
                int before = text.getTopPixel();
                text.setTopPixel((at - 1) * text.getClientArea().height);
                text.redraw();
                return text.getTopPixel() > before;
            });
            if (on) {
                windows.take(workbench.ask(text::getShell), page + "-" + part);
            }
        }
    }

    /** The text of the page: what is typed is one line. */
    private static StyledText reading(Shell help) {
        return Widgets.some(help, StyledText.class, text -> (text.getStyle() & SWT.MULTI) != 0)
                .orElseThrow();
    }

    private static List<String> shown(Shell help) {
        return Stream.of(reading(help).getChildren()).map(Widgets::name).toList();
    }

    /** A bundle made of them, as the build makes one. */
    private Path bundle() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.beffroi.help");
        Path file = Files.createTempDirectory("beffroi-").resolve("org.beffroi.help.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                Stream<Path> taken = Files.walk(pictures.folder())) {
            for (Path picture : taken.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry("pictures/"
                        + pictures.folder().relativize(picture).toString().replace('\\', '/')));
                Files.copy(picture, jar);
                jar.closeEntry();
            }
        }
        return file;
    }
}
