/** Who speaks, as far as one mention tells, and which accounts look like those that the dossier knows. */
package org.beffroi.french.speaker;
