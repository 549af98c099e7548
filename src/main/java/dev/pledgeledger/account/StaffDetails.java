package dev.pledgeledger.account;

import dev.pledgeledger.common.DepartmentId;
import org.jspecify.annotations.Nullable;

/// What a business card says of a person.
///
/// @param post such as 係長; may be empty
/// @param department her own department; null where she has none
public record StaffDetails(
        String name, String post, @Nullable DepartmentId department) {

    public StaffDetails {
        name = name.strip();
        post = post.strip();
    }
}
