package org.beffroi.workbench.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.guest.Guests;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The screens that bundles add to the window. Belongs to the UI thread. */
public final class Views {

    private static final String PERSPECTIVE = "org.beffroi.workbench.perspective.";
    private static final String PART = "org.beffroi.workbench.part.";
    private static final String STACK = "org.beffroi.workbench.perspectives";
    private static final String SHOWS = "bundleclass://org.beffroi.workbench/" + ViewPart.class.getName();

    /** Screens of the window itself, whose names nobody else can have. */
    private static final Set<String> OWN = Set.of("welcome", "listen", "analyses", "sources", "coding");

    private final List<View> all;

    private Views(List<View> all) {
        this.all = all;
    }

    /** Those that may be shown, in the order of their tabs; a guest's that does not stand a look is set aside. */
    public static Views of(Collection<View> services, Guests guests) {
        return new Views(guests.fit(services, Views::name, Views::look).stream()
                .sorted(Comparator.comparingInt((View one) -> View.info(one).order())
                        .thenComparing(one -> View.info(one).id()))
                .toList());
    }

    private static String name(View one) {
        return Optional.ofNullable(View.info(one)).map(View.Info::id).orElse(null);
    }

    private static void look(View one) {
        String id = View.info(one).id();
        if (OWN.contains(id) || !id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("no id for a screen: " + id);
        }
        Objects.requireNonNull(one.screen(), "screen");
        one.title().in(Locale.FRENCH);
    }

    /** All, in the order of their tabs. */
    public List<View> all() {
        return all;
    }

    /** Id of the perspective of a screen in the application's model. */
    public static String perspective(String id) {
        return PERSPECTIVE + id;
    }

    /** Id of the part of a screen in the application's model. */
    public static String part(String id) {
        return PART + id;
    }

    /** The screen of a part, empty where that is not one of these. */
    Optional<View> of(MPart part) {
        return all.stream()
                .filter(one -> part(View.info(one).id()).equals(part.getElementId()))
                .findFirst();
    }

    /**
     * Brings a model in step: a perspective for each, and none of a remembered layout whose screen is gone, or which was made
     * before it was one of these and names a class that is somewhere else now.
     */
    public void put(MApplication application, EModelService model) {
        for (MPerspectiveStack stack : model.findElements(application, STACK, MPerspectiveStack.class)) {
            MPerspective front = stack.getSelectedElement();
            if (front != null && isStale(front)) {
                stack.setSelectedElement(null);
            }
            List<MPerspective> stale =
                    stack.getChildren().stream().filter(this::isStale).toList();
            // What was shown of them ends with them: a screen that lives on would hold the strategies of later
            // dossiers.
            stale.forEach(gone -> gone.setToBeRendered(false));
            stack.getChildren().removeAll(stale);
            for (View one : all) {
                String id = View.info(one).id();
                if (stack.getChildren().stream()
                        .noneMatch(there -> perspective(id).equals(there.getElementId()))) {
                    stack.getChildren().add(perspective(id, model));
                }
            }
        }
    }

    private boolean isStale(MPerspective perspective) {
        boolean isKnown =
                all.stream().anyMatch(one -> perspective(View.info(one).id()).equals(perspective.getElementId()));
        return isKnown != perspective.getTags().contains(SHOWS);
    }

    private static MPerspective perspective(String id, EModelService model) {
        MPart part = model.createModelElement(MPart.class);
        part.setElementId(part(id));
        part.setContributionURI(SHOWS);
        MPerspective perspective = model.createModelElement(MPerspective.class);
        perspective.setElementId(perspective(id));
        perspective.getTags().add(SHOWS);
        perspective.getChildren().add(part);
        return perspective;
    }
}
