package org.beffroi.french.theme;

/** How much a term that was found says of what a text is about, by the words around it. */
enum Bearing {
    /** The subject itself, as far as the words around it tell. */
    SUBJECT,
    /** A place, a person or a complement of another subject: « devant la gare », « la cantine de l’école ». */
    ASIDE,
    /** A part of the name of a street or a place, which says nothing: « rue de la Gare ». */
    NAME
}
