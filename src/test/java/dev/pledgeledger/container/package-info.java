/// The files that make containers of the application, read as a container engine would and held to rules: there is no
/// engine where they are tested.
@NullMarked
package dev.pledgeledger.container;

import org.jspecify.annotations.NullMarked;
