/** Names of people who were erased, known by their keyed hashes alone, and what they are looked for in. */
package org.beffroi.dossier.erasure;
