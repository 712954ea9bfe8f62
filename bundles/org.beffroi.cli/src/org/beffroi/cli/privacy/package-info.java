/** The verbs of the rights of people: what is held about them told or erased, their namesakes, and the papers to keep. */
package org.beffroi.cli.privacy;
