/** What an unknown file is: its format, the line that names its columns, the profile and the order of day and month. */
package org.beffroi.sources.importing.recognition;
