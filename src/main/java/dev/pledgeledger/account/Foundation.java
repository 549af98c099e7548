package dev.pledgeledger.account;

/// What the page of the first administrator asks for.
///
/// @param code the one-time code from the console
public record Foundation(String code, String cityName, String login, String name, String password) {

    public Foundation {
        cityName = cityName.strip();
        login = login.strip();
        name = name.strip();
    }

    @Override
    public String toString() {
        return "Foundation[" + cityName + "]";
    }
}
