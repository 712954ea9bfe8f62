package org.beffroi.workbench.strategy.tab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Consumer;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * A way to look at a strategy, with a tab of its own beside those of the program; an OSGi service. Called on the UI thread;
 * answers at once.
 *
 * <p>Its page is made when its tab first comes to the front, and again with each dossier, theme and language. The strategy is
 * read, never changed: changes go through the commands of the program, which can be undone. A tab of a guest that throws is set
 * aside, and a sentence in its place names whose it is.
 */
@ConsumerType
public interface StrategyTab {

    /** Metadata of a tab. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.strategy.tab.";

        /** Name among all tabs: lower-case letters, digits and hyphens. */
        String id();

        /** Where it stands behind the tabs of the program; among equals by id. */
        int order() default 100;
    }

    /** What one says of itself. */
    static Info info(StrategyTab one) {
        return one.getClass().getAnnotation(Info.class);
    }

    /** The words of the tab, one or two. */
    Sentence title();

    /**
     * Makes the page.
     *
     * @param parent its parent, which has a layout
     */
    Page make(Composite parent, Site site);

    /** A page that was made. */
    @ConsumerType
    interface Page {

        /** What is shown: a child of the parent it was made with. */
        Control control();

        /**
         * Shows the strategy as it is now; called when it comes to the front, and while it is there when something was changed or
         * another element was taken in hand.
         *
         * @param element the one in hand; the strategy itself where nothing in it is
         */
        void show(Strategy strategy, EObject element);

        /** Takes the keyboard. */
        default void focus() {
            control().setFocus();
        }
    }

    /** Where a page stands: what it may use. */
    @ProviderType
    interface Site {

        /** Looks, icons, language. */
        Ui ui();

        /** The dossier that the strategy lies in. */
        Dossier dossier();

        /** Takes an element of the strategy in hand and shows its form. */
        Consumer<EObject> open();
    }
}
