package dev.pledgeledger.common.ui;

/// What a feature adds to the menu: how many things wait behind an entry for the person signed in.
public interface MenuCount {

    /// Address of the view the entry leads to, without a leading slash.
    String path();

    /// How many wait; 0 shows nothing.
    int count();
}
