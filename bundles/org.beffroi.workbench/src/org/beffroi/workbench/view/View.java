package org.beffroi.workbench.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.beffroi.core.message.Sentence;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * A screen with a tab of its own in the top row of the window; an OSGi service. Asked on the UI thread; answers at once.
 *
 * <p>The service only names the screen: e4 makes one instance of its class the first time that the tab comes to the front, and
 * lets go of it with the window. What the constructor and methods with {@code jakarta.inject.Inject} ask for is given, and given
 * again when it changes: {@code org.eclipse.swt.widgets.Composite}, empty and without a layout, which is the screen's;
 * {@link org.beffroi.core.dossier.Dossier}, the open one, optional ({@code org.eclipse.e4.core.di.annotations.Optional}), null
 * while none is; {@link org.beffroi.workbench.theme.Ui}, or one part of it alone, look, icons or language, null for a moment at
 * the start; and every OSGi service of Beffroi. Methods with {@code PostConstruct}, {@code PreDestroy} (jakarta.annotation) and
 * {@code Focus} (org.eclipse.e4.ui.di) are called when the screen is made, let go of, and comes to the front.
 *
 * <p>A screen of a guest that throws while it is made is left out, and a sentence in its place names whose it is.
 */
@ConsumerType
public interface View {

    /** Metadata of a screen. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.view.";

        /** Name among all screens: lower-case letters, digits and hyphens. */
        String id();

        /** Where its tab stands: Listen is 10, Analyses 20, Strategy 30, Sources 40; among equals by id. */
        int order() default 100;
    }

    /** What one says of itself. */
    static Info info(View one) {
        return one.getClass().getAnnotation(Info.class);
    }

    /** The words of its tab, one or two. */
    Sentence title();

    /** The class of the screen, public, with a public constructor. */
    Class<?> screen();
}
