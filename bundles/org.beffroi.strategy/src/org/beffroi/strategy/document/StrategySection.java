package org.beffroi.strategy.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.beffroi.core.document.Part;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * A section of a strategy's document: an OSGi service. Without state; for any thread.
 *
 * <p>All its parts are in blocks ({@link Part.Block}), whose anchors are made of the keys of the elements they speak of: what is
 * outside a block is printed once and never renewed. Texts of its own are found in its bundle under {@code section.<id>}.
 */
@ConsumerType
public interface StrategySection {

    /** Metadata of a section. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.section.";

        /** Name, such as {@code objectives}, by which it is chosen ({@link Chapters}); its title is {@code section.<id>} in its bundle. */
        String id();

        /** Where it stands in the order in which a council reads. */
        Place place();

        /** Its order among those of the same place, the smallest first; then by name. */
        int rank() default 0;
    }

    /** The order in which a council reads. */
    enum Place {
        ASKED,
        TERRITORY,
        DIAGNOSIS,
        OBJECTIVES,
        AUDIENCES,
        COMPLEMENTARITY,
        MESSAGES,
        EDITORIAL,
        CHANNELS,
        ORGANISATION,
        MEANS,
        PARTICIPATION,
        ACTIONS,
        RISKS,
        CHARTERS,
        INDICATORS,
        APPENDICES,
        SHEETS,
        /** A chapter of the document for a council; nowhere else. */
        COUNCIL,
        /** All that is shown on slides; nowhere else. A heading of the first level begins a slide, remarks are said beside it. */
        DECK,
        /** What stands on a poster; nowhere else. */
        POSTER
    }

    /** Its parts with their heading, empty where the strategy has nothing to say there to that reader: no section is empty. */
    List<Part> parts(Material material);
}
